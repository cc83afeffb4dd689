package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.berlin;

import java.util.Map;
import java.util.function.BiFunction;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.people.Actor;

/** How somebody says who did not come to the session of the {@link Scene}, which has begun by then. */
final class NoShowActs {

    private NoShowActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return Map.of(
                "BookingUseCases.markNoShow",
                        (s, by) -> {
                            s.clock.set(berlin("2026-01-07T10:00"));
                            s.duologue.bookings().markNoShow(new MarkNoShow(by, s.booking, Absent.COACH));
                            return "";
                        },
                "BookingQueries.quoteNoShow",
                        (s, by) -> s.duologue.bookingQueries().quoteNoShow(by, s.booking, Absent.STUDENT));
    }
}
