package org.duologue.application.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.shared.Refusal;

/**
 * Whether an enrollment may have sessions that credits do not cover, whoever books them. The one place where this is
 * decided: for a quote, for booking, and for beginning a checkout.
 */
public final class AdditionalSessions {

    private final BookingRepository bookings;
    private final CheckoutRepository checkouts;

    /** Over these ports. */
    public AdditionalSessions(BookingRepository bookings, CheckoutRepository checkouts) {
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
    }

    /**
     * What stands against sessions that are split so: {@code credits-do-not-cover} where no more are allowed, {@code
     * too-many-additional-sessions} where too many would be open at once. What is open is looked up only where that is
     * capped and more are wanted.
     */
    Optional<Refusal> refusal(Bench bench, PaymentSplit split, Instant now) {
        return split.refusal().or(() -> bench.settings()
                .additionalCap()
                .filter(cap -> split.additional() > 0)
                .flatMap(cap ->
                        split.refusalOfMore(open(bench.enrollment().state().id(), now), cap)));
    }

    /** Those that are booked and not over, and those that are kept until they are paid. */
    private int open(EnrollmentId enrollment, Instant now) {
        int kept = checkouts.open(enrollment, now).stream()
                .mapToInt(checkout -> checkout.state().toPay())
                .sum();
        return bookings.countAdditional(enrollment, now) + kept;
    }
}
