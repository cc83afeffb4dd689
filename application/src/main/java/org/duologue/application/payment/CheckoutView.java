package org.duologue.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.TimeRange;

/**
 * A checkout with the names that belong to it.
 *
 * @param credits how many credits are used
 * @param toPay how many sessions are paid with money, the last ones
 * @param each what one of these costs
 * @param page where it is paid; empty: nowhere, or not yet
 * @param byHand whether an admin notes the payment
 * @param endedAt when it was paid, lapsed or was given up
 * @param receipt the money that came in, in time or not
 */
public record CheckoutView(
        CheckoutId id,
        EnrollmentId enrollment,
        String programName,
        MemberId student,
        String studentName,
        String sessionTypeName,
        Optional<String> coachingType,
        List<SessionView> sessions,
        int credits,
        int toPay,
        Money each,
        Money total,
        String gateway,
        Optional<String> page,
        boolean byHand,
        Instant until,
        Instant begunAt,
        CheckoutStatus status,
        int version,
        Optional<Instant> endedAt,
        Optional<ReceiptView> receipt) {

    public CheckoutView {
        sessions = List.copyOf(sessions);
    }

    /** What an invoice is known by: the end of its id, short enough to be typed into a bank's form. */
    public String number() {
        String text = id.value().toString();
        return text.substring(text.length() - 12).toUpperCase(Locale.ROOT);
    }

    /**
     * A session that was chosen.
     *
     * @param booking which session it is; empty unless it is booked
     * @param price what it costs in money; empty: it is paid with credits
     */
    public record SessionView(
            Optional<BookingId> booking, MemberId coach, String coachName, TimeRange time, Optional<Money> price) {}

    /**
     * The money that came in.
     *
     * @param booked whether the sessions are booked for it; otherwise all of it is owed back
     */
    public record ReceiptView(String payment, Money amount, Instant at, boolean booked) {}
}
