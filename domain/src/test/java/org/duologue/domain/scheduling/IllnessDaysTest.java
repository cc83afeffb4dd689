package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F10: the days on which a coach is ill")
class IllnessDaysTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-07");

    @ParameterizedTest(name = "{0} days more: {1}")
    @CsvSource({"-1, false", "0, true", "1, true", "30, true", "31, false"})
    @DisplayName("are 1 to 31")
    void bounds(int more, boolean fit) {
        LocalDate to = DAY.plusDays(more);
        if (fit) {
            assertEquals(more + 1, IllnessDays.of(DAY, to).all().size());
        } else {
            assertThrows(Refused.class, () -> IllnessDays.of(DAY, to));
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2} hours")
    @CsvSource({
        "2026-03-29, Europe/Berlin, 23",
        "2026-10-25, Europe/Berlin, 25",
        "2026-01-07, Asia/Kolkata, 24",
        "2026-09-06, America/Santiago, 23",
        "2011-12-29, Pacific/Apia, 24",
    })
    @DisplayName("E6: are whole days on the coach's wall clock, however long those are")
    void wholeDays(LocalDate day, ZoneId zone, int hours) {
        assertEquals(Duration.ofHours(hours), new IllnessDays(day, day).in(zone).length());
    }

    @Test
    @DisplayName("become days off, and the other days stay as they were")
    void daysOff() {
        Availability availability = Availability.closed(new MemberId(new java.util.UUID(0, 1)), ZoneId.of("UTC"));
        List<WallRange> hours = List.of(WallRange.of("09:00", "17:00"));
        LocalDate other = DAY.plusDays(5);
        availability.set(
                ZoneId.of("UTC"), Map.of(DAY.getDayOfWeek(), hours), Map.of(DAY.plusDays(1), hours, other, hours));
        availability.takeOff(new IllnessDays(DAY, DAY.plusDays(1)).all());
        assertEquals(List.of(), availability.hoursOn(DAY));
        assertEquals(List.of(), availability.hoursOn(DAY.plusDays(1)));
        assertEquals(hours, availability.hoursOn(DAY.plusWeeks(1)));
        assertEquals(hours, availability.hoursOn(other));
    }
}
