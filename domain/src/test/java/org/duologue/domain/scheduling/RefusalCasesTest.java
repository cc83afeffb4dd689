package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.duologue.domain.shared.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Worked cases: why a time is not free")
class RefusalCasesTest {

    @Test
    @DisplayName("T57 yesterday is past")
    void yesterday() {
        assertEquals(List.of("in-the-past"), Schedule.utc().against("2023-12-31T05:00:00Z"));
    }

    @Test
    @DisplayName("B33 notice is inclusive to the millisecond, and so is now")
    void notice() {
        Schedule soon = Schedule.utc().step(5).notice(60);
        assertEquals(List.of("too-soon"), soon.against("2024-01-01T00:55:00Z"));
        assertEquals(List.of(), soon.against("2024-01-01T01:00:00Z"));
        assertEquals(List.of("too-soon"), soon.now("2024-01-01T00:00:00.001Z").against("2024-01-01T01:00:00Z"));
        Schedule now = Schedule.utc();
        assertEquals(List.of(), now.against("2024-01-01T00:00:00Z"));
        assertEquals(List.of("in-the-past"), now.now("2024-01-01T00:00:00.001Z").against("2024-01-01T00:00:00Z"));
    }

    @Test
    @DisplayName("B33 the last day of the horizon is bookable to its end")
    void horizon() {
        Schedule near = Schedule.utc().horizon(1);
        assertEquals(List.of(), near.against("2024-01-02T23:45:00Z"));
        assertEquals(List.of("beyond-horizon"), near.against("2024-01-03T00:00:00Z"));
    }

    @Test
    @DisplayName("T64 a session moved into the minimum notice is refused")
    void moved() {
        assertEquals(List.of("too-soon"), Schedule.utc().notice(25 * 60).against("2024-01-02T00:00:00Z"));
        assertEquals(List.of(), Schedule.utc().notice(25 * 60).against("2024-01-02T02:00:00Z"));
    }

    @ParameterizedTest(name = "T67 E10 from {0}: {1}")
    @CsvSource({
        "05:00, ",
        "05:15, coach-busy",
        "05:30, coach-busy",
        "05:45, coach-busy",
        "06:00, ",
    })
    void touching(String start, String code) {
        Schedule schedule = Schedule.utc()
                .length(30)
                .step(15)
                .busy(BusyKind.SESSION, "2024-01-10T05:30:00Z", "2024-01-10T06:00:00Z");
        assertEquals(code == null ? List.of() : List.of(code), schedule.against("2024-01-10T" + start + ":00Z"));
    }

    @ParameterizedTest(name = "T69 T70 T73 E10 buffers {0}/{1}, session {2}-{3}, {4} minutes from {5}: {6}")
    @CsvSource({
        "60, 60, 07:00, 07:15, 15, 05:15, buffer-clash",
        "60, 60, 07:00, 07:15, 15, 09:00, buffer-clash",
        "60, 60, 07:00, 07:15, 15, 04:45, ",
        "60, 60, 07:00, 07:15, 15, 05:00, buffer-clash",
        "60, 60, 07:00, 07:15, 15, 09:15, ",
        "60, 0, 05:00, 05:15, 15, 04:30, buffer-clash",
        "60, 0, 05:00, 05:15, 15, 03:45, ",
        "60, 0, 05:00, 05:15, 15, 05:30, buffer-clash",
        "0, 60, 05:00, 05:15, 15, 05:30, buffer-clash",
        "0, 60, 05:00, 05:15, 15, 06:15, ",
        "60, 0, 04:00, 05:00, 60, 06:00, ",
        "60, 0, 08:00, 09:00, 60, 06:00, ",
        "60, 0, 04:00, 06:00, 60, 06:00, buffer-clash",
        "60, 0, 07:00, 08:00, 60, 06:00, buffer-clash"
    })
    void buffers(int before, int after, String start, String end, int length, String asked, String code) {
        Schedule schedule = Schedule.utc()
                .length(length)
                .step(15)
                .buffers(before, after)
                .session("2024-01-10T" + start + ":00Z", "2024-01-10T" + end + ":00Z");
        assertEquals(code == null ? List.of() : List.of(code), schedule.against("2024-01-10T" + asked + ":00Z"));
    }

    @Test
    @DisplayName("F3 hours of the appointment's own: only what lies in both is offered, from its own opening on")
    void ownHours() {
        Schedule schedule = Schedule.in("Europe/Berlin")
                .workdays("09:00-17:00")
                .date("2024-01-10", "08:00-11:00", "15:15-20:00")
                .own(DayOfWeek.TUESDAY, "13:30-23:00")
                .own(DayOfWeek.WEDNESDAY, "10:00-16:45", "18:00-24:00")
                .now("2024-01-01T00:00:00Z");
        assertEquals(
                List.of(
                        "2024-01-09T12:30:00Z",
                        "2024-01-09T13:30:00Z",
                        "2024-01-09T14:30:00Z",
                        "2024-01-10T09:00:00Z",
                        "2024-01-10T14:15:00Z",
                        "2024-01-10T17:00:00Z",
                        "2024-01-10T18:00:00Z"),
                schedule.starts("2024-01-08T00:00:00Z", "2024-01-14T00:00:00Z"));
        assertEquals(List.of("outside-appointment-hours"), schedule.against("2024-01-08T09:00:00Z"));
        assertEquals(List.of("outside-appointment-hours"), schedule.against("2024-01-10T16:00:00Z"));
        assertEquals(List.of("outside-appointment-hours"), schedule.against("2024-01-09T12:00:00Z"));
        assertEquals(List.of("off-grid"), schedule.against("2024-01-09T15:00:00Z"));
        assertEquals(List.of("outside-hours"), schedule.against("2024-01-09T18:00:00Z"));
        assertEquals(List.of("outside-date-hours"), schedule.against("2024-01-10T11:00:00Z"));
        assertEquals(List.of("off-grid"), schedule.against("2024-01-10T14:30:00Z"));
    }

    @ParameterizedTest(name = "T79 {0}: {1}")
    @CsvSource({
        "2024-01-14T10:00:00Z, outside-hours",
        "2024-01-10T08:30:00Z, outside-hours",
        "2024-01-10T17:00:00Z, outside-hours",
        "2024-01-10T16:30:00Z, outside-hours",
        "2024-01-10T09:30:00Z, off-grid",
        "2024-01-11T09:00:00Z, outside-date-hours",
        "2024-01-10T16:00:00Z, "
    })
    void outside(String start, String code) {
        Schedule schedule = Schedule.in("UTC")
                .workdays("09:00-17:00")
                .date("2024-01-11", "10:00-12:00")
                .now("2024-01-01T00:00:00Z");
        assertEquals(code == null ? List.of() : List.of(code), schedule.against(start));
    }

    @Test
    @DisplayName("B30 E10 the student's own sessions stand against a time, without buffers")
    void studentBusy() {
        Schedule schedule = Schedule.utc().buffers(30, 30).student("2024-01-10T06:00:00Z", "2024-01-10T06:30:00Z");
        assertEquals(List.of("student-busy"), schedule.against("2024-01-10T06:15:00Z"));
        assertEquals(List.of(), schedule.against("2024-01-10T06:30:00Z"));
        assertEquals(List.of(), schedule.against("2024-01-10T05:45:00Z"));
    }

    @Test
    @DisplayName("F1 every reason is told, in the order of the rules, and a conflict is what each of them is")
    void everything() {
        Schedule schedule = Schedule.in("UTC")
                .workdays("09:00-17:00")
                .dayCap(1)
                .weekCap(1)
                .session("2024-01-10T18:00:00Z", "2024-01-10T19:00:00Z")
                .student("2024-01-10T18:30:00Z", "2024-01-10T18:45:00Z")
                .now("2025-01-01T00:00:00Z");
        assertEquals(
                List.of("in-the-past", "outside-hours", "coach-busy", "day-full", "week-full", "student-busy"),
                schedule.against("2024-01-10T18:30:00Z"));
        List<SlotRefusal> all = schedule.free().explain(Instant.parse("2024-01-10T18:30:00Z"));
        assertEquals(
                List.of(Kind.CONFLICT),
                all.stream().map(SlotRefusal::kind).distinct().toList());
    }
}
