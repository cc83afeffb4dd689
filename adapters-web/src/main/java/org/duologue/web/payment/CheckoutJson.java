package org.duologue.web.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.payment.CheckoutView;
import org.duologue.domain.booking.BookingId;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.Revised;

/** What programs send and get about checkouts. */
public final class CheckoutJson {

    private CheckoutJson() {}

    /**
     * A session that was chosen.
     *
     * @param booking which session it has become, once it is booked
     * @param end the first instant after it
     * @param price what it costs in money; left out: it is paid with credits
     */
    public record Session(
            Optional<UUID> booking,
            UUID coach,
            String coachName,
            Instant start,
            Instant end,
            Optional<MoneyJson> price) {

        private static Session of(CheckoutView.SessionView view) {
            return new Session(
                    view.booking().map(BookingId::value),
                    view.coach().value(),
                    view.coachName(),
                    view.time().start(),
                    view.time().end(),
                    view.price().map(MoneyJson::of));
        }
    }

    /**
     * The money that came in, in time or not.
     *
     * @param payment what it is known by at whoever took it
     * @param booked whether the sessions are booked for it; otherwise all of it is owed back
     */
    public record Receipt(String payment, MoneyJson amount, Instant at, boolean booked) {

        private static Receipt of(CheckoutView.ReceiptView view) {
            return new Receipt(view.payment(), MoneyJson.of(view.amount()), view.at(), view.booked());
        }
    }

    /**
     * A checkout.
     *
     * @param status OPEN, PAID, LAPSED or GIVEN_UP
     * @param until the first instant at which it can be paid no more
     * @param total quantity times each
     * @param quantity how many of the sessions, the last ones, are paid with money
     * @param credits how many credits the others use
     * @param gateway who takes the money, such as {@code stripe} or {@code invoice}
     * @param byHand whether an admin notes the payment
     * @param page where it is paid; left out: nowhere, or not yet
     * @param endedAt when it was paid, lapsed or was given up
     */
    public record Checkout(
            UUID id,
            UUID enrollment,
            String programName,
            UUID student,
            String studentName,
            String sessionTypeName,
            Optional<String> coachingType,
            List<Session> sessions,
            String status,
            Instant begunAt,
            Instant until,
            MoneyJson total,
            MoneyJson each,
            int quantity,
            int credits,
            String gateway,
            boolean byHand,
            Optional<String> page,
            Optional<Instant> endedAt,
            Optional<Receipt> receipt,
            long revision)
            implements Revised {

        static Checkout of(CheckoutView view) {
            return new Checkout(
                    view.id().value(),
                    view.enrollment().value(),
                    view.programName(),
                    view.student().value(),
                    view.studentName(),
                    view.sessionTypeName(),
                    view.coachingType(),
                    view.sessions().stream().map(Session::of).toList(),
                    view.status().name(),
                    view.begunAt(),
                    view.until(),
                    MoneyJson.of(view.total()),
                    MoneyJson.of(view.each()),
                    view.toPay(),
                    view.credits(),
                    view.gateway(),
                    view.byHand(),
                    view.page(),
                    view.endedAt(),
                    view.receipt().map(Receipt::of),
                    view.version());
        }
    }

    /** What a payment is known by, for example in the bank account: 1..255 characters. */
    public record Payment(String reference) {}
}
