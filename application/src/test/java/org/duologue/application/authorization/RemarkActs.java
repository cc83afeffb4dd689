package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.berlin;

import java.util.Map;
import java.util.function.BiFunction;
import org.duologue.application.booking.RateSession;
import org.duologue.application.booking.WriteNotes;
import org.duologue.domain.people.Actor;

/** How somebody says something about the session of the {@link Scene}, which is over by then. */
final class RemarkActs {

    private RemarkActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return Map.of(
                "BookingUseCases.writeNotes",
                        (s, by) -> {
                            s.duologue.bookings().writeNotes(new WriteNotes(by, s.booking, "shared", "kept"));
                            return "";
                        },
                "BookingUseCases.rate",
                        (s, by) -> {
                            s.clock.set(berlin("2026-01-07T11:00"));
                            s.duologue.bookings().rate(new RateSession(by, s.booking, 5, ""));
                            return "";
                        },
                "BookingQueries.remarks", (s, by) -> s.duologue.bookingQueries().remarks(by, s.booking));
    }
}
