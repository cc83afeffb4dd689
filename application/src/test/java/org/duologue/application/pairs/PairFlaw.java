package org.duologue.application.pairs;

import java.util.Collection;
import java.util.List;
import org.duologue.application.Ports;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Interception.Call;
import org.duologue.application.testing.RecordingMailer;
import org.duologue.application.testing.SettableClock;
import org.duologue.application.testing.World;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.enrollment.Enrollment;

/** A port that is wrong about one thing, which only shows where two features meet. */
enum PairFlaw {
    /** A session takes the time of nobody's request. */
    NOTHING_IS_STRUCK("bookingRequests", "proposing", (call, given) -> List.of()),
    /** Nobody has any session. */
    CALENDARS_ARE_EMPTY("bookings", "takingTime", (call, given) -> List.of()),
    /** Whatever is paid, or comes back, concerns the enrollment's wallet alone. */
    ONLY_THE_FIRST_WALLET_COUNTS(
            "wallets",
            "ownedBy",
            (call, given) ->
                    call.with(((Collection<?>) given[0]).stream().limit(1).toList(), given[1])),
    /** What was moved is not cancelled. */
    MOVED_SESSIONS_STAY(
            "bookings",
            "save",
            (call, given) -> isMovedAndCancelled(((Booking) given[0]).state()) ? null : call.with(given)),
    /** Enrollments are never seen paused. */
    NOBODY_IS_PAUSED("enrollments", "save", (call, given) -> {
        boolean paused = ((Enrollment) given[0]).state().pausedAt().isPresent();
        return paused ? null : call.with(given);
    });

    private final String port;
    private final String method;
    private final Instead instead;

    PairFlaw(String port, String method, Instead instead) {
        this.port = port;
        this.method = method;
        this.instead = instead;
    }

    private static boolean isMovedAndCancelled(Booking.State session) {
        return session.cancellation().isPresent() && !session.moves().isEmpty();
    }

    /** The same world with this flaw. */
    World in(World whole) {
        Ports flawed = Interception.ports(
                whole.ports(),
                (name, one) -> name.equals(port)
                        ? Interception.port(
                                name,
                                one,
                                (called, call, given) ->
                                        called.equals(method) ? instead.of(call, given) : call.with(given))
                        : one);
        return new Flawed(whole, flawed);
    }

    private interface Instead {
        Object of(Call call, Object... given);
    }

    private record Flawed(World whole, Ports ports) implements World {

        @Override
        public SettableClock clock() {
            return whole.clock();
        }

        @Override
        public RecordingMailer mailer() {
            return whole.mailer();
        }

        @Override
        public List<String> runDue(List<JobHandler> handlers) {
            return whole.runDue(handlers);
        }
    }
}
