package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.scheduling.SchedulingArbitraries.Situation;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E4 E7 E10 B31 B32: over clock changes the slots are those of a plain model")
class ClockChangeModelTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(50);
    private static final Duration AROUND = Duration.ofHours(40);
    private static final int DAYS = 16;
    private static final List<List<WallRange>> HOURS = List.of(
            Schedule.walls("00:00-24:00"),
            Schedule.walls("00:00-02:45", "03:15-05:00", "22:30-24:00"),
            Schedule.walls("01:30-03:30", "20:00-24:00"));

    /** Zones whose clocks change in the same way and at the same time are one. */
    @Test
    @DisplayName("of all that come in the next two years in any zone, with sessions, buffers and caps about them")
    void nextYears() {
        Set<ZoneRules> seen = new HashSet<>();
        long changes = ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> seen.add(zone.getRules()))
                .flatMap(zone -> ClockChangeTest.changes(zone, NOW).peek(change -> check(zone, change)))
                .count();
        assertTrue(changes > 100, "changes seen: " + changes);
    }

    @Test
    @DisplayName("of half an hour, and of days that were skipped or came twice")
    void oddities() {
        check("Australia/Lord_Howe", "2027-04-01T00:00:00Z");
        check("Australia/Lord_Howe", "2027-10-01T00:00:00Z");
        check("Pacific/Apia", "2011-12-29T00:00:00Z");
        check("Pacific/Fakaofo", "2011-12-29T00:00:00Z");
        check("Pacific/Kwajalein", "1993-08-20T00:00:00Z");
        check("America/St_Johns", "2010-11-06T00:00:00Z");
    }

    private static void check(String zone, String from) {
        ZoneId id = ZoneId.of(zone);
        check(id, id.getRules().nextTransition(Instant.parse(from)));
    }

    private static void check(ZoneId zone, ZoneOffsetTransition change) {
        for (int i = 0; i < HOURS.size(); i++) {
            Situation given = situation(zone, change.getInstant(), HOURS.get(i), i > 0);
            Instant from = change.getInstant().minus(AROUND);
            TimeRange window = TimeRange.of(from, AROUND.multipliedBy(2));
            LocalDate first = LocalDate.ofInstant(from, zone).minusDays(8);
            assertEquals(
                    new SlotModel(given, first, DAYS).starts(window),
                    given.free().slots(window).stream().map(TimeRange::start).toList(),
                    () -> zone + " " + change);
        }
    }

    /**
     * Closed on a day of the week that is not near the change, so that there is a first start. A session of the coach
     * lies over the change, something else some hours behind it, one of the student's before.
     */
    private static Situation situation(ZoneId zone, Instant change, List<WallRange> hours, boolean capped) {
        Map<DayOfWeek, List<WallRange>> weekly = Stream.of(DayOfWeek.values())
                .filter(day ->
                        day != LocalDate.ofInstant(change, zone).getDayOfWeek().plus(4))
                .collect(Collectors.toMap(Function.identity(), day -> hours));
        TimeRules rules = new TimeRules(
                Duration.ofMinutes(15),
                Duration.ofMinutes(10),
                Duration.ofMinutes(25),
                Duration.ZERO,
                30,
                Optional.of(2).filter(cap -> capped),
                Optional.empty(),
                Optional.empty(),
                WeeklyHours.NONE);
        return new Situation(
                rules,
                LENGTH,
                Availability.restore(new Availability.State(Schedule.COACH, zone, weekly, Map.of())),
                List.of(
                        new BusyTime(
                                BusyKind.SESSION,
                                TimeRange.of(change.minus(Duration.ofMinutes(20)), LENGTH),
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(20)),
                        BusyTime.plain(BusyKind.EXTERNAL, TimeRange.of(change.plus(Duration.ofHours(5)), LENGTH))),
                List.of(BusyTime.plain(BusyKind.SESSION, TimeRange.of(change.minus(Duration.ofHours(4)), LENGTH))),
                1,
                change.minus(Duration.ofDays(5)));
    }
}
