package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Availability and ranges of a day")
class AvailabilityTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("a coach who has set nothing is closed")
    void closed() {
        Availability availability = Availability.closed(Schedule.COACH, ZoneId.of("UTC"));
        assertEquals(Schedule.COACH, availability.state().coach());
        assertEquals(List.of(), availability.hoursOn(MONDAY));
        assertEquals(
                List.of(),
                availability.openHours().within(Schedule.range("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")));
    }

    @Test
    @DisplayName("F3 what is set replaces all that was, is kept in order, and an empty weekday is a closed one")
    void set() {
        Availability availability = Availability.closed(Schedule.COACH, ZoneId.of("UTC"));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        availability.set(
                berlin,
                Map.of(
                        DayOfWeek.MONDAY, Schedule.walls("13:00-17:00", "09:00-12:00", "12:00-12:30"),
                        DayOfWeek.TUESDAY, List.of()),
                Map.of(MONDAY.plusDays(7), List.of(), MONDAY.plusDays(1), Schedule.walls("20:00-24:00")));
        assertEquals(berlin, availability.state().zone());
        assertEquals(
                Map.of(DayOfWeek.MONDAY, Schedule.walls("09:00-12:30", "13:00-17:00")),
                availability.state().weekly());
        assertEquals(Schedule.walls("09:00-12:30", "13:00-17:00"), availability.hoursOn(MONDAY));
        assertEquals(Schedule.walls("20:00-24:00"), availability.hoursOn(MONDAY.plusDays(1)));
        assertEquals(List.of(), availability.hoursOn(MONDAY.plusDays(7)));
        assertTrue(availability.isOverridden(MONDAY.plusDays(7)));
        assertFalse(availability.isOverridden(MONDAY));
        assertEquals(
                availability.state(), Availability.restore(availability.state()).state());
    }

    @Test
    @DisplayName("at most 1,000 overrides")
    void tooMany() {
        Map<LocalDate, List<WallRange>> overrides = new TreeMap<>();
        for (int i = 0; i < Availability.MAX_OVERRIDES; i++) {
            overrides.put(MONDAY.plusDays(i), List.of());
        }
        Availability availability = Availability.closed(Schedule.COACH, ZoneId.of("UTC"));
        availability.set(ZoneId.of("UTC"), Map.of(), overrides);
        assertEquals(1_000, availability.state().overrides().size());
        overrides.put(MONDAY.minusDays(1), List.of());
        Refused refused = assertThrows(Refused.class, () -> availability.set(ZoneId.of("UTC"), Map.of(), overrides));
        assertEquals(Invalid.of(FieldProblem.outOfRange("overrides", 1_001, 0, 1_000)), refused.refusal());
        assertEquals(1_000, availability.state().overrides().size());
    }

    @ParameterizedTest(name = "{0} to {1} is {2} to {3}")
    @CsvSource({
        "00:00, 24:00, 0, 1440",
        "09:05, 17:30, 545, 1050",
        "' 10:00 ', 10:01, 600, 601",
        "23:59, 24:00, 1439, 1440"
    })
    void read(String from, String to, int start, int end) {
        WallRange range = WallRange.of(from, to);
        assertEquals(new WallRange(start, end), range);
        assertEquals(from.strip(), range.fromText());
        assertEquals(to, range.toText());
    }

    @ParameterizedTest(name = "{0} to {1}: {3} on {2}")
    @CsvSource({
        "9:00, 10:00, from, not-a-time",
        "09:60, 10:00, from, not-a-time",
        ", 10:00, from, not-a-time",
        "09:00, 24:01, to, not-a-time",
        "09:00, 25:00, to, not-a-time",
        "09:00, 10-00, to, not-a-time",
        "09:00, 09:00, to, not-after-from",
        "09:00, 08:59, to, not-after-from"
    })
    void refused(String from, String to, String field, String code) {
        Refused refused = assertThrows(Refused.class, () -> WallRange.of(from, to));
        assertEquals(Invalid.of(FieldProblem.of(field, code)), refused.refusal());
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "0, 1441", "10, 10", "11, 10"})
    @DisplayName("a range of a day lies within it and is not empty")
    void impossible(int from, int to) {
        assertThrows(IllegalArgumentException.class, () -> new WallRange(from, to));
    }

    @Test
    @DisplayName("ranges are in the order of their starts, then ends")
    void order() {
        assertEquals(
                Schedule.walls("09:00-10:00", "09:00-11:00", "10:00-10:30"),
                Schedule.walls("10:00-10:30", "09:00-11:00", "09:00-10:00").stream()
                        .sorted()
                        .toList());
    }
}
