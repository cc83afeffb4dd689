package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** From when and until when it can be said who did not come to a session. The same rules answer a quote and the act. */
final class NoShowRules {

    /** How long a mark can be corrected, counted from the first one, so that it is final some day (B28). */
    static final Duration CORRECTABLE = Duration.ofDays(7);

    private NoShowRules() {}

    /** Who did not come, as far as it was said. */
    static Absent absent(Booking.State booking) {
        return booking.mark().map(NoShowMark::absent).orElse(Absent.NOBODY);
    }

    /** What stands against saying now that this person did not come. */
    static Optional<BookingRefusal> marking(Booking.State booking, Absent absent, Instant now) {
        if (booking.status() == BookingStatus.CANCELLED) {
            return Optional.of(new BookingRefusal.NotConfirmed(booking.status()));
        }
        Instant start = booking.time().start();
        if (now.isBefore(start)) {
            return Optional.of(new BookingRefusal.NotStarted(start, now));
        }
        if (absent(booking) == absent) {
            return Optional.of(new BookingRefusal.AlreadyMarked(absent));
        }
        return booking.mark()
                .map(NoShowMark::correctableUntil)
                .filter(now::isAfter)
                .map(deadline -> new BookingRefusal.CorrectionOver(deadline, now));
    }

    /** The mark that follows. */
    static NoShowMark next(Booking.State booking, NoShowMark said) {
        Instant first = booking.mark().map(NoShowMark::firstAt).orElse(said.at());
        return new NoShowMark(said.absent(), first, said.at(), said.by(), said.as(), said.creditsBack());
    }
}
