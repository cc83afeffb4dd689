package org.duologue.application.pairs;

import java.util.Collection;
import java.util.List;
import org.duologue.application.booking.spi.TakenTimes.Taken;
import org.duologue.application.contracts.Broken;
import org.duologue.application.testing.World;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.enrollment.Enrollment;

/** A port that is wrong about one thing, which only shows where two features meet. */
enum PairFlaw {
    /** A session takes the time of nobody's request. */
    NOTHING_IS_STRUCK("bookingRequests.proposing", (call, given) -> List.of()),
    /** Nobody has any session. */
    CALENDARS_ARE_EMPTY("takenTimes.of", (call, given) -> {
        Taken taken = (Taken) call.with(given);
        return new Taken(List.of(), taken.elsewhere(), taken.held(), taken.asked());
    }),
    /** Whatever is paid, or comes back, concerns the enrollment's wallet alone. */
    ONLY_THE_FIRST_WALLET_COUNTS(
            "wallets.ownedBy",
            (call, given) ->
                    call.with(((Collection<?>) given[0]).stream().limit(1).toList(), given[1])),
    /** What was moved is not cancelled. */
    MOVED_SESSIONS_STAY("bookings.save", (call, given) -> {
        Booking.State session = ((Booking) given[0]).state();
        boolean both = session.cancellation().isPresent() && !session.moves().isEmpty();
        return both ? null : call.with(given);
    }),
    /** Enrollments are never seen paused. */
    NOBODY_IS_PAUSED("enrollments.save", (call, given) -> {
        boolean paused = ((Enrollment) given[0]).state().pausedAt().isPresent();
        return paused ? null : call.with(given);
    });

    private final String portAndMethod;
    private final Broken.Fault fault;

    PairFlaw(String portAndMethod, Broken.Fault fault) {
        this.portAndMethod = portAndMethod;
        this.fault = fault;
    }

    /** The same world with this flaw. */
    World in(World whole) {
        return Broken.world(whole, portAndMethod, fault);
    }
}
