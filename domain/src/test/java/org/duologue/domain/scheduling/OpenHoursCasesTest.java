package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Worked cases: a coach's hours as instants")
class OpenHoursCasesTest {

    @Test
    @DisplayName("T01 after the autumn change every workday is 14:00Z to 22:00Z, and nothing on the Sunday itself")
    void autumn() {
        List<String> open = Schedule.in("America/New_York")
                .workdays("09:00-17:00")
                .open("2023-11-05T13:26:14Z", "2023-12-01T05:00:00Z");
        assertEquals(19, open.size());
        assertEquals("2023-11-06T14:00:00Z/2023-11-06T22:00:00Z", open.get(0));
        assertEquals("2023-11-30T14:00:00Z/2023-11-30T22:00:00Z", open.get(18));
        assertTrue(open.stream().allMatch(range -> range.contains("T14:00:00Z/") && range.endsWith("T22:00:00Z")));
    }

    @Test
    @DisplayName("T04 X20 a date override needs no weekly hours")
    void overrideAlone() {
        assertEquals(
                List.of("2023-06-12T12:00:00Z/2023-06-12T21:00:00Z"),
                Schedule.in("America/New_York")
                        .date("2023-06-12", "08:00-17:00")
                        .open("2023-06-01T00:00:00Z", "2023-07-01T00:00:00Z"));
    }

    @Test
    @DisplayName("T06 an override replaces the weekday")
    void overrideReplaces() {
        assertEquals(
                List.of("2023-06-13T14:00:00Z/2023-06-13T19:00:00Z", "2023-06-14T12:00:00Z/2023-06-14T21:00:00Z"),
                Schedule.in("America/New_York")
                        .workdays("08:00-17:00")
                        .date("2023-06-13", "10:00-15:00")
                        .open("2023-06-13T00:00:00Z", "2023-06-15T00:00:00Z"));
    }

    @Test
    @DisplayName("T07 E5 the override's date is the owner's, even where it is the next day in UTC")
    void overrideInTheOwnersZone() {
        assertEquals(
                List.of("2023-06-14T02:00:00Z/2023-06-14T03:00:00Z", "2023-06-14T12:00:00Z/2023-06-14T21:00:00Z"),
                Schedule.in("America/New_York")
                        .workdays("08:00-17:00")
                        .date("2023-06-13", "22:00-23:00")
                        .open("2023-06-13T00:00:00Z", "2023-06-15T00:00:00Z"));
    }

    @Test
    @DisplayName("F3 an empty override is a day off")
    void dayOff() {
        assertEquals(
                List.of("2023-06-14T12:00:00Z/2023-06-14T21:00:00Z"),
                Schedule.in("America/New_York")
                        .workdays("08:00-17:00")
                        .date("2023-06-13")
                        .open("2023-06-13T00:00:00Z", "2023-06-15T00:00:00Z"));
    }

    @Test
    @DisplayName("T43 E7 hours meet over midnight and hold one long session")
    void overMidnight() {
        Schedule schedule = Schedule.in("Europe/London")
                .workdays("23:00-24:00")
                .on(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY, "00:00-00:30")
                .length(90);
        assertEquals(
                List.of("2023-06-13T22:00:00Z/2023-06-13T23:30:00Z", "2023-06-14T22:00:00Z/2023-06-14T23:30:00Z"),
                schedule.open("2023-06-13T00:00:00Z", "2023-06-15T00:00:00Z"));
        assertEquals(
                List.of("2023-06-13T22:00:00Z", "2023-06-14T22:00:00Z"),
                schedule.now("2023-06-01T00:00:00Z").starts("2023-06-13T00:00:00Z", "2023-06-15T00:00:00Z"));
    }

    @Test
    @DisplayName("T45 overlapping hours are one range")
    void overlapping() {
        assertEquals(
                List.of("2023-06-13T06:00:00Z/2023-06-13T10:00:00Z"),
                Schedule.in("UTC")
                        .daily("06:00-10:00", "08:00-10:00")
                        .open("2023-06-13T00:00:00Z", "2023-06-14T00:00:00Z"));
    }

    @Test
    @DisplayName("T47 hours are put in order and merged where they touch or overlap")
    void normalised() {
        assertEquals(
                Schedule.walls("08:30-09:00", "10:30-12:30", "20:30-22:50"),
                WallRange.normalised(
                        Schedule.walls("10:30-12:30", "08:30-09:00", "20:30-21:00", "20:45-21:50", "21:50-22:50")));
    }

    @Test
    @DisplayName("the hours asked for are cut to the window, at both ends")
    void cut() {
        assertEquals(
                List.of("2023-06-13T07:00:00Z/2023-06-13T09:00:00Z"),
                Schedule.in("UTC").daily("06:00-10:00").open("2023-06-13T07:00:00Z", "2023-06-13T09:00:00Z"));
        assertEquals(
                List.of(),
                Schedule.in("UTC").daily("06:00-10:00").open("2023-06-13T10:00:00Z", "2023-06-14T06:00:00Z"));
    }
}
