package org.duologue.application.authorization;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.duologue.application.booking.ReportIllness;
import org.duologue.domain.people.Actor;

/** How somebody says that the coach of the {@link Scene} is ill on the day of its session. */
final class IllnessActs {

    private IllnessActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return Map.of(
                "BookingUseCases.reportIllness",
                        (s, by) -> s.duologue.bookings().reportIllness(illness(s, by)),
                "BookingQueries.quoteIllness",
                        (s, by) -> s.duologue.bookingQueries().quoteIllness(illness(s, by)));
    }

    private static ReportIllness illness(Scene s, Actor by) {
        LocalDate day = LocalDate.parse("2026-01-07");
        return new ReportIllness(by, s.it.coach().member(), day, day, "flu");
    }
}
