package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Worked cases: caps on the sessions of a day, of a week and ahead")
class CapCasesTest {

    @ParameterizedTest(name = "T61 T65 {0} and {1}, then {2}: {3}")
    @CsvSource({
        "2024-05-01, 2024-05-02, 2024-04-30, week-full",
        "2017-02-21, 2017-02-26, 2017-02-23, week-full",
        "2017-02-21, 2017-02-26, 2017-02-20, week-full",
        "2017-02-21, 2017-02-26, 2017-02-27, ",
        "2017-02-21, 2017-02-27, 2017-02-26, ",
        "2017-02-19, 2017-02-20, 2017-02-26, "
    })
    void weekCap(String one, String other, String asked, String code) {
        Schedule schedule = Schedule.utc()
                .now("2017-01-01T00:00:00Z")
                .horizon(TimeRules.MAX_HORIZON)
                .weekCap(2)
                .now(asked.startsWith("2017") ? "2017-01-01T00:00:00Z" : "2024-01-01T00:00:00Z")
                .session(one + "T06:00:00Z", one + "T06:15:00Z")
                .session(other + "T06:00:00Z", other + "T06:15:00Z");
        assertEquals(code == null ? List.of() : List.of(code), schedule.against(asked + "T08:00:00Z"));
    }

    @Test
    @DisplayName("E5 a cap of one a day counts the coach's local day, whatever day it is in UTC")
    void dayCap() {
        Schedule brisbane = Schedule.in("Australia/Brisbane")
                .daily("00:00-24:00")
                .dayCap(1)
                .now("2024-01-01T00:00:00Z")
                .session("2024-01-10T06:00:00Z", "2024-01-10T07:00:00Z");
        assertEquals(List.of("day-full"), brisbane.against("2024-01-09T14:00:00Z"));
        assertEquals(List.of("day-full"), brisbane.against("2024-01-10T13:00:00Z"));
        assertEquals(List.of(), brisbane.against("2024-01-09T13:00:00Z"));
        assertEquals(List.of(), brisbane.against("2024-01-10T14:00:00Z"));
        assertEquals(
                Optional.of(LocalDate.parse("2024-01-10")),
                brisbane.free().refusal(Instant.parse("2024-01-10T13:00:00Z")).map(r -> ((SlotRefusal.DayFull) r)
                        .day()));
    }

    @Test
    @DisplayName("caps count sessions and holds, and nothing from elsewhere")
    void whatCaps() {
        assertEquals(
                List.of(),
                Schedule.utc()
                        .dayCap(1)
                        .busy(BusyKind.EXTERNAL, "2024-01-10T06:00:00Z", "2024-01-10T07:00:00Z")
                        .against("2024-01-10T08:00:00Z"));
        assertEquals(
                List.of("day-full"),
                Schedule.utc()
                        .dayCap(1)
                        .held("2024-01-10T06:00:00Z", "2024-01-10T07:00:00Z", "2024-01-01T00:00:00.001Z")
                        .against("2024-01-10T08:00:00Z"));
        assertEquals(
                List.of(),
                Schedule.utc()
                        .dayCap(1)
                        .held("2024-01-10T06:00:00Z", "2024-01-10T07:00:00Z", "2024-01-01T00:00:00Z")
                        .against("2024-01-10T08:00:00Z"),
                "a hold that has run out");
    }

    @Test
    @DisplayName("E5 a cap counts from the first midnight of a day that has two to the next day's")
    void dayThatEndsTwice() {
        Schedule schedule = Schedule.in("America/St_Johns")
                .daily("00:00-24:00")
                .dayCap(1)
                .step(30)
                .now("2010-10-01T00:00:00Z")
                .session("2010-11-06T12:00:00Z", "2010-11-06T13:00:00Z");
        assertEquals(List.of("day-full"), schedule.against("2010-11-07T02:00:00Z"));
        assertEquals(List.of(), schedule.against("2010-11-07T02:30:00Z"));
        assertEquals(List.of(), schedule.against("2010-11-07T03:00:00Z"));
        assertEquals(List.of(), schedule.against("2010-11-07T04:00:00Z"));
    }

    @Test
    @DisplayName("F3 with as many sessions ahead as the appointment allows, no time is free; with one fewer, all are")
    void openCap() {
        assertEquals(
                List.of("too-many-open-sessions"), Schedule.utc().openCap(2, 2).against("2024-01-10T08:00:00Z"));
        assertEquals(
                List.of("too-many-open-sessions"), Schedule.utc().openCap(2, 3).against("2024-01-10T08:00:00Z"));
        assertEquals(List.of(), Schedule.utc().openCap(2, 2).starts("2024-01-10T00:00:00Z", "2024-01-11T00:00:00Z"));
        assertEquals(List.of(), Schedule.utc().openCap(2, 1).against("2024-01-10T08:00:00Z"));
        assertEquals(
                96,
                Schedule.utc()
                        .openCap(2, 1)
                        .starts("2024-01-10T00:00:00Z", "2024-01-11T00:00:00Z")
                        .size());
    }
}
