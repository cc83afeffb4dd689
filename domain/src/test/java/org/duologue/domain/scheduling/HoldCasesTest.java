package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Times that are held for somebody")
class HoldCasesTest {

    private static final String FOUR = "2024-01-10T04:00:00Z";
    private static final String QUARTER_TO_FIVE = "2024-01-10T04:45:00Z";
    private static final String HALF_PAST_FIVE = "2024-01-10T05:30:00Z";
    private static final String MINUTE_15 = "2024-01-01T00:15:00Z";
    private static final Instant UNTIL = Instant.parse(MINUTE_15);

    private static Schedule free(String now) {
        return Schedule.in("UTC").daily("04:00-06:15").length(45).now(now);
    }

    private static List<String> starts(Schedule schedule) {
        return schedule.starts("2024-01-10T00:00:00Z", "2024-01-11T00:00:00Z");
    }

    @ParameterizedTest(name = "T74 held at 00:00 for 15 minutes by {0}, asked at {1}: {2}")
    @CsvSource({
        "somebody else,     2024-01-01T00:00:00Z,     not offered",
        "somebody else,     2024-01-01T00:14:59.999Z, not offered",
        "somebody else,     2024-01-01T00:15:00Z,     offered",
        "somebody else,     2024-01-01T00:15:00.001Z, offered",
        "the asking person, 2024-01-01T00:00:00Z,     offered",
    })
    void held(String by, String now, String outcome) {
        boolean own = by.startsWith("the asking");
        Schedule schedule = own ? free(now) : free(now).held(FOUR, QUARTER_TO_FIVE, MINUTE_15);
        boolean offered = outcome.equals("offered");
        assertEquals(
                offered ? List.of(FOUR, QUARTER_TO_FIVE, HALF_PAST_FIVE) : List.of(QUARTER_TO_FIVE, HALF_PAST_FIVE),
                starts(schedule));
        Optional<SlotRefusal> expected =
                offered ? Optional.empty() : Optional.of(new SlotRefusal.Held(slot(FOUR), UNTIL));
        assertEquals(expected, schedule.free().refusal(Instant.parse(FOUR)));
    }

    private static TimeRange slot(String start) {
        return TimeRange.of(Instant.parse(start), Duration.ofMinutes(45));
    }

    @Test
    @DisplayName("T74 E10 the buffers of a held time count as those of a session, and they end with it")
    void buffers() {
        Schedule held = free(MINUTE_15).buffers(0, 15).held(FOUR, QUARTER_TO_FIVE, "2024-01-01T00:15:00.001Z");
        assertEquals(List.of(HALF_PAST_FIVE), starts(held));
        assertEquals(List.of("held"), held.against(QUARTER_TO_FIVE));
        Schedule over = free(MINUTE_15).buffers(0, 15).held(FOUR, QUARTER_TO_FIVE, MINUTE_15);
        assertEquals(List.of(FOUR, QUARTER_TO_FIVE, HALF_PAST_FIVE), starts(over));
    }

    @Test
    @DisplayName("F1 what is booked is told before what is only held, and of several holds the last end")
    void evidence() {
        String now = "2024-01-01T00:00:00Z";
        Schedule both = free(now).held(FOUR, QUARTER_TO_FIVE, MINUTE_15).session(FOUR, QUARTER_TO_FIVE);
        assertEquals(List.of("coach-busy"), both.against(FOUR));
        Schedule close = free(now).buffers(0, 15).session(FOUR, QUARTER_TO_FIVE);
        close.held(QUARTER_TO_FIVE, HALF_PAST_FIVE, MINUTE_15);
        assertEquals(List.of("buffer-clash"), close.against(QUARTER_TO_FIVE));
        Schedule two = free(now).held(FOUR, QUARTER_TO_FIVE, MINUTE_15);
        two.held("2024-01-10T04:30:00Z", "2024-01-10T05:00:00Z", "2024-01-01T00:10:00Z");
        assertEquals(
                List.of(new SlotRefusal.Held(slot(FOUR), UNTIL)), two.free().explain(Instant.parse(FOUR)));
    }

    @Test
    @DisplayName("B30 F1 a student who coaches, too, is not free when somebody holds a time with them")
    void student() {
        Schedule held = free("2024-01-01T00:00:00Z").studentHeld(FOUR, QUARTER_TO_FIVE, MINUTE_15);
        assertEquals(
                List.of(new SlotRefusal.StudentHeld(slot(FOUR), UNTIL)),
                held.free().explain(Instant.parse(FOUR)));
        assertEquals(
                List.of(),
                free(MINUTE_15).studentHeld(FOUR, QUARTER_TO_FIVE, MINUTE_15).against(FOUR));
        held.student(FOUR, QUARTER_TO_FIVE);
        assertEquals(List.of("student-busy"), held.against(FOUR));
    }

    @Test
    @DisplayName("a hold has an end and nothing else has; times are kept for half an hour at most")
    void values() {
        TimeRange time = slot(FOUR);
        assertThrows(IllegalArgumentException.class, () -> BusyTime.plain(BusyKind.HOLD, time));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BusyTime(BusyKind.SESSION, time, Duration.ZERO, Duration.ZERO, Optional.of(UNTIL)));
        for (Duration length : List.of(Duration.ofMillis(-1), HoldPolicy.MAX.plusMillis(1))) {
            assertThrows(IllegalArgumentException.class, () -> new HoldPolicy(length, RequestHold.SOFT));
        }
        assertEquals(HoldPolicy.MAX, new HoldPolicy(HoldPolicy.MAX, RequestHold.SOFT).slotHold());
    }
}
