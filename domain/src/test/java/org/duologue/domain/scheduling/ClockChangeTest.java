package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E4 B32 Clock changes: the slots are those of the range taken as instants")
class ClockChangeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<WallRange> RANGES =
            Schedule.walls("00:00-04:00", "00:30-03:30", "01:00-02:00", "02:15-02:45", "00:00-24:00", "02:00-03:00");
    private static final TimeRules RULES = Schedule.in("UTC").step(25).rules();

    @Test
    @DisplayName("every zone of the JDK, its next four changes, ranges that touch 00:00 to 04:00")
    void everyZone() {
        long seen = ZoneId.getAvailableZoneIds().stream()
                .map(ZoneId::of)
                .flatMap(zone -> changes(zone, NOW).peek(change -> check(zone, change)))
                .count();
        assertTrue(seen > 200, "changes seen: " + seen);
    }

    @Test
    @DisplayName("half an hour on Lord Howe; days that were skipped or came twice")
    void oddities() {
        check("Australia/Lord_Howe", "2026-04-04T00:00:00Z");
        check("Australia/Lord_Howe", "2026-10-03T00:00:00Z");
        check("Pacific/Apia", "2011-12-29T00:00:00Z");
        check("Pacific/Kwajalein", "1993-08-20T00:00:00Z");
        check("America/St_Johns", "2010-03-13T00:00:00Z");
        check("America/St_Johns", "2010-11-06T00:00:00Z");
    }

    @Test
    @DisplayName("around the clock: every grid start of every day is offered once and can be booked")
    void aroundTheClock() {
        for (String zone : List.of("Australia/Lord_Howe", "Asia/Beirut", "Asia/Kolkata", "America/Asuncion")) {
            Schedule schedule = Schedule.in(zone)
                    .daily("00:00-24:00")
                    .length(60)
                    .step(50)
                    .now(NOW.toString())
                    .horizon(366);
            FreeTimes free = schedule.free();
            List<TimeRange> slots = free.slots(TimeRange.of(NOW, Duration.ofDays(366)));
            assertEquals(slots.size(), new HashSet<>(slots).size());
            slots.forEach(slot -> assertTrue(free.refusal(slot.start()).isEmpty(), () -> zone + " " + slot));
            LocalDate day = LocalDate.of(2026, 7, 15);
            Instant midnight = day.atStartOfDay(ZoneId.of(zone)).toInstant();
            TimeRange whole = TimeRange.of(midnight, Duration.ofDays(1));
            assertEquals(29, free.slots(whole).size());
            assertEquals(midnight, free.slots(whole).get(0).start());
        }
    }

    /** The next four. */
    static Stream<ZoneOffsetTransition> changes(ZoneId zone, Instant from) {
        return Stream.iterate(zone.getRules().nextTransition(from), change -> change != null, change -> zone.getRules()
                        .nextTransition(change.getInstant()))
                .limit(4);
    }

    private static void check(String zone, String from) {
        ZoneId id = ZoneId.of(zone);
        check(id, id.getRules().nextTransition(Instant.parse(from)));
    }

    private static void check(ZoneId zone, ZoneOffsetTransition change) {
        for (WallRange range : RANGES) {
            for (LocalDate date : List.of(
                    change.getDateTimeBefore().toLocalDate(),
                    change.getDateTimeAfter().toLocalDate())) {
                check(zone, date, range);
            }
        }
    }

    private static void check(ZoneId zone, LocalDate date, WallRange range) {
        Map<LocalDate, List<WallRange>> only = new TreeMap<>(Map.of(date, List.of(range)));
        Availability availability = Availability.restore(new Availability.State(Schedule.COACH, zone, Map.of(), only));
        Instant noon = date.atTime(12, 0).atZone(zone).toInstant();
        Instant now = noon.minus(Duration.ofDays(5));
        Duration length = Duration.ofMinutes(25);
        FreeTimes free = new FreeTimes(new SlotQuestion(RULES, length, availability, List.of(), List.of(), 0, now));
        List<TimeRange> slots = free.slots(new TimeRange(now, noon.plus(Duration.ofDays(5))));
        assertEquals(expected(zone, date, range, length), slots, () -> zone + " " + date + " " + range);
    }

    private static List<TimeRange> expected(ZoneId zone, LocalDate date, WallRange range, Duration length) {
        Instant open = date.atTime(0, 0).plusMinutes(range.from()).atZone(zone).toInstant();
        Instant close = date.atTime(0, 0).plusMinutes(range.to()).atZone(zone).toInstant();
        List<TimeRange> slots = new ArrayList<>();
        for (Instant at = open; !at.plus(length).isAfter(close); at = at.plus(RULES.slotStep())) {
            slots.add(TimeRange.of(at, length));
        }
        return slots;
    }
}
