package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E4 B32 A wall clock says what java.time says")
class WallClockTest {

    @Test
    @DisplayName("every zone of the JDK, around each of its next eight changes and on an ordinary day")
    void everyZone() {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        long seen = ZoneId.getAvailableZoneIds().stream()
                .map(ZoneId::of)
                .peek(zone -> check(zone, LocalDate.of(2026, 6, 15)))
                .flatMap(zone -> changes(zone, from).peek(change -> check(zone, date(change))))
                .count();
        assertTrue(seen > 400, "changes seen: " + seen);
    }

    @Test
    @DisplayName("skipped and repeated days, changes over midnight, half hours, changes of a few seconds")
    void oddities() {
        Stream.of("Pacific/Apia", "Pacific/Kwajalein", "Asia/Manila", "America/Juneau", "America/St_Johns")
                .map(ZoneId::of)
                .forEach(zone -> zone.getRules().getTransitions().forEach(change -> check(zone, date(change))));
        Stream.of("America/Toronto", "Africa/Monrovia", "Europe/Amsterdam", "Africa/Cairo", "Australia/Lord_Howe")
                .map(ZoneId::of)
                .forEach(zone -> zone.getRules().getTransitions().forEach(change -> check(zone, date(change))));
    }

    private static Stream<ZoneOffsetTransition> changes(ZoneId zone, Instant from) {
        return Stream.iterate(zone.getRules().nextTransition(from), change -> change != null, change -> zone.getRules()
                        .nextTransition(change.getInstant()))
                .limit(8);
    }

    private static LocalDate date(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().toLocalDate();
    }

    private static void check(ZoneId zone, LocalDate middle) {
        LocalDate first = middle.minusDays(2);
        LocalDate last = middle.plusDays(2);
        WallClock clock = new WallClock(zone, first.toEpochDay(), last.toEpochDay());
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            long day = date.toEpochDay();
            for (int minutes = 0; minutes <= WallRange.END_OF_DAY; minutes += minutes < 300 ? 1 : 45) {
                Instant expected = date.atTime(LocalTime.MIN)
                        .plusMinutes(minutes)
                        .atZone(zone)
                        .toInstant();
                assertEquals(expected, Instant.ofEpochMilli(clock.at(day, minutes)), zone + " " + date + " " + minutes);
            }
            Instant start = date.atStartOfDay(zone).toInstant();
            assertEquals(start, Instant.ofEpochMilli(clock.startOf(day)), zone + " " + date);
            for (int minutes = -90; minutes <= 1440; minutes += 15) {
                Instant at = start.plusSeconds(minutes * 60L);
                assertEquals(
                        LocalDate.ofInstant(at, zone).toEpochDay(), clock.dayOf(at.toEpochMilli()), zone + " " + at);
            }
        }
    }
}
