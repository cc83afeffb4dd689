package org.duologue.domain.booking;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Refusal;

/** Until when a session can be changed, and what applies after that. The same rules answer a quote and the act. */
final class ChangeRules {

    private ChangeRules() {}

    /** What stands against cancelling now. */
    static Optional<Refusal> cancelling(Booking.State booking, ActingAs as, Instant now) {
        BookingSnapshot snapshot = booking.snapshot();
        Instant deadline = booking.time().start().minus(snapshot.cancelNotice());
        return standing(booking, now).or(() -> late(as, snapshot.lateCancel(), deadline, now));
    }

    /** What stands against moving now, whatever the new time. */
    static Optional<Refusal> moving(Booking.State booking, ActingAs as, Instant now) {
        BookingSnapshot snapshot = booking.snapshot();
        Instant deadline = booking.time().start().minus(snapshot.rescheduleNotice());
        return standing(booking, now)
                .or(() -> late(as, snapshot.lateReschedule(), deadline, now))
                .or(() -> undecided(booking, as));
    }

    /** Whether cancelling now brings the credits back: by staff always, by the student up to the deadline. */
    static boolean refunds(Booking.State booking, ActingAs as, Instant now) {
        Instant deadline = booking.time().start().minus(booking.snapshot().cancelNotice());
        return as != ActingAs.STUDENT || !now.isAfter(deadline);
    }

    /**
     * Where its coach decided about it, its coach decides about another time as well (B24), by what was agreed
     * (B9).
     */
    private static Optional<Refusal> undecided(Booking.State booking, ActingAs as) {
        return as == ActingAs.STUDENT && booking.snapshot().confirmation() == Confirmation.REQUEST
                ? Optional.of(new BookingRequestRefusal.ConfirmationNeeded(booking.program()))
                : Optional.empty();
    }

    private static Optional<Refusal> standing(Booking.State booking, Instant now) {
        if (booking.status() == BookingStatus.CANCELLED) {
            return Optional.of(new BookingRefusal.NotConfirmed(booking.status()));
        }
        Instant start = booking.time().start();
        boolean begun = booking.mark().isPresent() || !now.isBefore(start);
        return begun ? Optional.of(new BookingRefusal.AlreadyStarted(start, now)) : Optional.empty();
    }

    private static Optional<Refusal> late(ActingAs as, LatePolicy policy, Instant deadline, Instant now) {
        if (as != ActingAs.STUDENT || !now.isAfter(deadline)) {
            return Optional.empty();
        }
        return switch (policy) {
            case FORFEIT -> Optional.empty();
            case BLOCK -> Optional.of(new BookingRefusal.CutoffPassed(deadline, now));
            case ASK -> Optional.of(new BookingRefusal.NeedsException(deadline, now));
        };
    }
}
