package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Worked cases: the offered slots")
class SlotCasesTest {

    private static final String DAY = "2024-01-10T00:00:00Z";
    private static final String NEXT_DAY = "2024-01-11T00:00:00Z";

    private static Schedule kolkata() {
        return Schedule.in("Asia/Kolkata").daily("09:30-18:00").length(60).now("2024-05-31T01:30:00Z");
    }

    @Test
    @DisplayName("T11 E7 the final slot of the day is offered")
    void finalSlot() {
        List<String> starts = Schedule.in("UTC")
                .date("2023-07-13", "07:00-15:00", "18:30-21:00")
                .length(15)
                .notice(120)
                .now("2023-07-13T00:00:00Z")
                .starts("2023-07-13T00:00:00Z", "2023-07-14T00:00:00Z");
        assertEquals("2023-07-13T20:45:00Z", starts.get(starts.size() - 1));
        assertEquals(32 + 10, starts.size());
    }

    @Test
    @DisplayName("T12 notice and horizon over the spring change; now is the coach's midnight")
    void noticeAndHorizon() {
        List<String> starts = Schedule.in("America/Vancouver")
                .workdays("09:00-17:00")
                .length(30)
                .notice(1440)
                .horizon(14)
                .now("2024-03-01T08:00:00Z")
                .starts("2024-03-01T00:00:00Z", "2024-04-01T00:00:00Z");
        assertEquals("2024-03-04T17:00:00Z", starts.get(0));
        assertEquals("2024-03-15T23:30:00Z", starts.get(starts.size() - 1));
    }

    @Test
    @DisplayName("T20 E4 London's spring change leaves five half hours from 00:30 to 04:00")
    void londonSpring() {
        assertEquals(
                List.of(
                        "2027-03-28T00:30:00Z",
                        "2027-03-28T01:00:00Z",
                        "2027-03-28T01:30:00Z",
                        "2027-03-28T02:00:00Z",
                        "2027-03-28T02:30:00Z"),
                Schedule.in("Europe/London")
                        .date("2027-03-28", "00:30-04:00")
                        .length(30)
                        .now("2027-03-01T00:00:00Z")
                        .starts("2027-03-27T00:00:00Z", "2027-03-30T00:00:00Z"));
    }

    @Test
    @DisplayName("T22 E4 New York's spring change leaves six half hours from 01:00 to 05:00")
    void newYorkSpring() {
        List<String> starts = Schedule.in("America/New_York")
                .date("2027-03-14", "01:00-05:00")
                .length(30)
                .now("2027-03-01T00:00:00Z")
                .starts("2027-03-13T00:00:00Z", "2027-03-16T00:00:00Z");
        assertEquals(6, starts.size());
        assertEquals("2027-03-14T06:00:00Z", starts.get(0));
        assertEquals("2027-03-14T08:30:00Z", starts.get(5));
    }

    @Test
    @DisplayName("B32 E4 an hour that comes twice is offered twice")
    void repeatedHour() {
        assertEquals(
                List.of("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z"),
                Schedule.in("Europe/Berlin")
                        .date("2026-10-25", "02:00-04:00")
                        .now("2026-10-01T00:00:00Z")
                        .starts("2026-10-24T00:00:00Z", "2026-10-26T00:00:00Z"));
    }

    @ParameterizedTest(name = "{0}: {2} slots of {1} minutes")
    @CsvSource({
        "T29, 60, 24, 00:00-24:00, ",
        "T29, 20, 72, 00:00-24:00, ",
        "T33, 20, 6, 11:00-12:00, 14:00-15:00",
        "T35, 45, 2, 11:00-13:00, 11:15-13:00",
        "T35, 45, 2, 11:15-13:00, 11:00-13:00",
        "T41, 30, 2, 09:00-10:00, ",
        "T41, 30, 1, 09:00-09:40, ",
        "T41, 30, 0, 09:00-09:20, ",
        "T41, 30, 2, 09:00-10:15, "
    })
    void counts(String id, int length, int expected, String one, String other) {
        Schedule schedule = Schedule.in("UTC").length(length).now("2024-01-01T00:00:00Z");
        schedule = other == null ? schedule.date("2024-01-10", one) : schedule.date("2024-01-10", one, other);
        assertEquals(expected, schedule.starts(DAY, NEXT_DAY).size(), id);
    }

    @Test
    @DisplayName("T31 what is left of today")
    void restOfToday() {
        List<String> starts = Schedule.in("UTC")
                .date("2024-01-10", "00:00-24:00")
                .now("2024-01-10T11:59:59Z")
                .starts(DAY, NEXT_DAY);
        assertEquals(12, starts.size());
        assertEquals("2024-01-10T12:00:00Z", starts.get(0));
    }

    @Test
    @DisplayName("T37 B31 a busy time removes candidates and does not shift the grid")
    void busyDoesNotShift() {
        assertEquals(
                List.of("2024-09-12T15:00:00Z", "2024-09-12T16:00:00Z", "2024-09-12T18:00:00Z"),
                Schedule.in("America/Los_Angeles")
                        .date("2024-09-12", "08:00-12:30")
                        .busy(BusyKind.EXTERNAL, "2024-09-12T17:00:00Z", "2024-09-12T17:10:00Z")
                        .now("2024-09-01T00:00:00Z")
                        .starts("2024-09-12T00:00:00Z", "2024-09-13T07:00:00Z"));
    }

    @Test
    @DisplayName("T49 a whole busy day of the coach takes that day and nothing else")
    void busyDay() {
        List<String> starts = kolkata()
                .busy(BusyKind.EXTERNAL, "2024-06-01T18:30:00Z", "2024-06-02T18:30:00Z")
                .starts("2024-05-31T00:00:00Z", "2024-06-06T00:00:00Z");
        assertEquals(5 * 8, starts.size());
        assertEquals(
                List.of(),
                starts.stream().filter(s -> s.startsWith("2024-06-02")).toList());
    }

    @Test
    @DisplayName("T51 B33 the horizon ends with the coach's local day today + 2")
    void horizon() {
        List<String> starts = kolkata().horizon(2).starts("2024-05-30T00:00:00Z", "2024-06-30T00:00:00Z");
        assertEquals(24, starts.size());
        assertEquals("2024-05-31T04:00:00Z", starts.get(0));
        assertEquals("2024-06-02T11:00:00Z", starts.get(23));
    }

    @Test
    @DisplayName("T53 today's passed starts are gone")
    void passed() {
        List<String> starts =
                kolkata().horizon(2).now("2024-05-31T04:30:00Z").starts("2024-05-30T00:00:00Z", "2024-06-30T00:00:00Z");
        assertEquals("2024-05-31T05:00:00Z", starts.get(0));
        assertEquals(23, starts.size());
    }

    @Test
    @DisplayName("T77 E7 hours until 24:00 hold a session from 23:00")
    void untilMidnight() {
        Schedule schedule =
                Schedule.in("America/New_York").workdays("16:00-24:00").now("2024-01-01T00:00:00Z");
        assertEquals(List.of(), schedule.against("2024-01-11T04:00:00Z"));
        List<String> starts = schedule.starts("2024-01-10T12:00:00Z", "2024-01-11T12:00:00Z");
        assertEquals("2024-01-11T04:00:00Z", starts.get(starts.size() - 1));
    }

    @Test
    @DisplayName("E7 22:30-24:00 and 00:00-02:00 give starts from 22:30 to 01:00 every half hour")
    void midnightGrid() {
        assertEquals(
                List.of(
                        "2024-01-10T22:30:00Z",
                        "2024-01-10T23:00:00Z",
                        "2024-01-10T23:30:00Z",
                        "2024-01-11T00:00:00Z",
                        "2024-01-11T00:30:00Z",
                        "2024-01-11T01:00:00Z"),
                Schedule.in("UTC")
                        .date("2024-01-10", "22:30-24:00")
                        .date("2024-01-11", "00:00-02:00")
                        .step(30)
                        .now("2024-01-01T00:00:00Z")
                        .starts("2024-01-10T00:00:00Z", "2024-01-12T00:00:00Z"));
    }

    @Test
    @DisplayName("B31 E3 the opening on Monday anchors the grid to the end of Friday, wherever the window begins")
    void longRun() {
        Schedule schedule = Schedule.in("UTC").workdays("00:00-24:00").step(50).now("2024-01-01T00:00:00Z");
        List<String> friday = schedule.starts("2024-01-12T00:00:00Z", "2024-01-13T00:00:00Z");
        assertEquals(
                "2024-01-12T00:00:00Z",
                Schedule.in("UTC")
                        .workdays("00:00-24:00")
                        .step(40)
                        .now("2024-01-01T00:00:00Z")
                        .starts("2024-01-12T00:00:00Z", "2024-01-13T00:00:00Z")
                        .get(0));
        assertEquals("2024-01-12T00:40:00Z", friday.get(0));
        assertEquals("2024-01-12T22:20:00Z", friday.get(friday.size() - 1));
        assertEquals(List.of("off-grid"), schedule.against("2024-01-12T00:00:00Z"));
        assertEquals(List.of(), schedule.against("2024-01-12T00:40:00Z"));
    }

    @Test
    @DisplayName("B31 who is open for 60 days on end has a grid that begins anew at each local midnight")
    void endlessRun() {
        Schedule schedule = Schedule.in("Europe/Berlin")
                .daily("00:00-24:00")
                .date("2024-01-31")
                .step(50)
                .now("2024-01-01T00:00:00Z");
        assertEquals(List.of(), schedule.against("2024-03-30T23:40:00Z"));
        assertEquals(List.of("off-grid"), schedule.against("2024-03-30T23:00:00Z"));
        assertEquals(List.of(), schedule.against("2024-03-31T22:00:00Z"));
        assertEquals(List.of(), schedule.against("2024-04-30T22:00:00Z"));
    }

    @Test
    @DisplayName("E4 E7 a session of 24 hours that starts late on the eve of a short day")
    void longSession() {
        assertEquals(
                List.of("2027-03-27T22:55:00Z"),
                Schedule.in("Europe/Berlin")
                        .date("2027-03-27", "23:55-24:00")
                        .date("2027-03-28", "00:00-24:00")
                        .date("2027-03-29", "00:00-01:00")
                        .length(1440)
                        .now("2027-03-01T00:00:00Z")
                        .starts("2027-03-27T12:00:00Z", "2027-03-27T22:56:00Z"));
    }
}
