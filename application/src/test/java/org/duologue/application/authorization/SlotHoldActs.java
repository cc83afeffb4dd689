package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.berlin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.duologue.application.booking.HoldTimes;
import org.duologue.application.booking.ReleaseTimes;
import org.duologue.domain.people.Actor;

/** How somebody holds times in the enrollment of the {@link Scene}. */
final class SlotHoldActs {

    private SlotHoldActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return Map.of(
                "SlotHoldUseCases.hold", (s, by) -> s.duologue.slotHolds().hold(holding(s, by)),
                "SlotHoldUseCases.release",
                        (s, by) -> {
                            s.duologue.slotHolds().release(new ReleaseTimes(by, s.it.enrollment()));
                            return "";
                        },
                "SlotHoldQueries.held", (s, by) -> s.duologue.slotHoldQueries().held(by, s.it.enrollment()));
    }

    private static HoldTimes holding(Scene scene, Actor by) {
        return new HoldTimes(
                by,
                scene.it.enrollment(),
                Optional.of(scene.it.coach().member()),
                scene.it.sessionType(),
                List.of(berlin("2026-01-13T10:00")),
                Optional.empty());
    }
}
