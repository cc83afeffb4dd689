package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.booking.NoShowMark;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;

/** Arbitrary steps in the life of a booking. */
final class BookingSteps {

    private static final Duration MINUTES = Duration.ofMinutes(5);

    private final Samples samples;

    BookingSteps(Samples samples) {
        this.samples = samples;
    }

    /** Moves it by a few minutes, cancels it, or says who did not come; what is refused is no step. */
    void one(Booking booking) {
        Refusals.of(() -> {
            if (samples.chance(40)) {
                mark(booking);
            } else if (samples.chance(60)) {
                move(booking);
            } else {
                cancel(booking);
            }
        });
    }

    private void mark(Booking booking) {
        Booking.State now = booking.state();
        Absent absent = samples.one(Absent.values());
        int back = absent == Absent.COACH ? samples.number(4) : 0;
        ActingAs as = samples.one(ActingAs.COACH, ActingAs.ADMIN);
        Instant before = now.mark().map(NoShowMark::at).orElse(now.time().start());
        booking.mark(absent, back, now.coach(), as, before.plus(MINUTES.multipliedBy(1L + samples.number(9))));
    }

    private static void move(Booking booking) {
        TimeRange now = booking.state().time();
        TimeRange later = new TimeRange(now.start().plus(MINUTES), now.end().plus(MINUTES));
        booking.move(later, booking.state().coach(), ActingAs.COACH, daysBefore(booking));
    }

    private void cancel(Booking booking) {
        Reason reason = new Reason("r" + samples.text(samples.number(9)));
        booking.cancel(
                booking.state().student(),
                samples.one(ActingAs.values()),
                CreditChoice.AS_AGREED,
                reason,
                daysBefore(booking));
    }

    private static Instant daysBefore(Booking booking) {
        return booking.state().time().start().minus(Duration.ofDays(2));
    }
}
