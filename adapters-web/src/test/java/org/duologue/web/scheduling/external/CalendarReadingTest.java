package org.duologue.web.scheduling.external;

import static org.duologue.web.scheduling.external.Written.busy;
import static org.duologue.web.scheduling.external.Written.component;
import static org.duologue.web.scheduling.external.Written.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F4 X20 What a calendar elsewhere says about a coach in Berlin")
class CalendarReadingTest {

    private static final String NINE = "DTSTART;TZID=Europe/Berlin:20260326T090000";
    private static final String TEN = "DTEND;TZID=Europe/Berlin:20260326T100000";

    @Test
    @DisplayName("a plain event, in its zone, in UTC, floating, folded over lines, with DURATION instead of DTEND")
    void plain() {
        List<String> hour = List.of("2026-03-26T08:00/2026-03-26T09:00");
        assertEquals(hour, busy(event("UID:a", NINE, TEN)));
        assertEquals(hour, busy(event("UID:a", "DTSTART:20260326T080000Z", "DTEND:20260326T090000Z")));
        assertEquals(hour, busy(event("UID:a", "DTSTART:20260326T090000", "DTEND:20260326T100000")));
        assertEquals(
                hour, busy(event("UID:a", "DTSTART;TZID=Europe/\r\n Berlin:2026\r\n\t0326T090000", "DURATION:PT1H")));
        assertEquals(hour, busy(event("uid:a", "dtstart;tzid=Europe/Berlin:20260326T090000", "duration:pt60m")));
        assertEquals(List.of(), busy(event("UID:a", NINE)));
        assertEquals(List.of(), busy(event("UID:a", TEN)));
        assertEquals(List.of(), busy(event("UID:a", NINE, "DTEND;TZID=Europe/Berlin:20260326T080000")));
    }

    @Test
    @DisplayName("days are days of the coach's zone, also where one has 23 or 25 hours")
    void days() {
        assertEquals(List.of("2026-03-28T23:00/2026-03-29T22:00"), busy(event("UID:a", "DTSTART;VALUE=DATE:20260329")));
        assertEquals(
                List.of("2026-10-24T22:00/2026-10-26T23:00"),
                busy(event("UID:a", "DTSTART;VALUE=DATE:20261025", "DTEND;VALUE=DATE:20261027")));
        assertEquals(
                List.of("2026-10-24T22:00/2026-10-25T23:00"),
                busy(event("UID:a", "DTSTART;VALUE=DATE:20261025", "DTEND;VALUE=DATE:20261025")));
        assertEquals(
                List.of("2026-06-30T22:00/2026-07-07T22:00"),
                busy(event("UID:a", "DTSTART;VALUE=DATE:20260701", "DURATION:P1W")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRANSP:TRANSPARENT",
                "transp:transparent",
                "STATUS:CANCELLED",
                "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
            })
    @DisplayName("what is transparent, cancelled or marked as free keeps nobody busy")
    void free(String line) {
        assertEquals(List.of(), busy(event("UID:a", NINE, TEN, line)));
        assertEquals(
                1,
                busy(event("UID:a", NINE, TEN, "TRANSP:OPAQUE", "STATUS:TENTATIVE"))
                        .size());
    }

    @Test
    @DisplayName("repetitions keep their time on the wall over a clock change, and exceptions leave them out")
    void repeating() {
        List<String> all = List.of(
                "2026-03-26T08:00/2026-03-26T09:00",
                "2026-04-02T07:00/2026-04-02T08:00",
                "2026-04-09T07:00/2026-04-09T08:00");
        assertEquals(all, busy(event("UID:a", NINE, TEN, "RRULE:FREQ=WEEKLY;COUNT=3")));
        assertEquals(all, busy(event("UID:a", NINE, TEN, "RRULE:FREQ=WEEKLY;UNTIL=20260409T070000Z")));
        assertEquals(all, busy(event("UID:a", NINE, TEN, "RRULE:FREQ=WEEKLY;UNTIL=20260409")));
        assertEquals(all.subList(0, 2), busy(event("UID:a", NINE, TEN, "RRULE:FREQ=WEEKLY;UNTIL=20260409T065959Z")));
        List<String> without = List.of(all.get(0), all.get(2));
        String rule = "RRULE:FREQ=WEEKLY;COUNT=3";
        assertEquals(without, busy(event("UID:a", NINE, TEN, rule, "EXDATE;TZID=Europe/Berlin:20260402T090000")));
        assertEquals(without, busy(event("UID:a", NINE, TEN, rule, "EXDATE:20260402T070000Z")));
        assertEquals(without, busy(event("UID:a", NINE, TEN, rule, "EXDATE;VALUE=DATE:20260402")));
        assertEquals(
                without.subList(0, 1),
                busy(event("UID:a", NINE, TEN, rule, "EXDATE:20260402T070000Z,20260409T070000Z")));
        assertEquals(
                all,
                busy(event("UID:a", NINE, TEN, "RDATE:20260402T070000Z,20260409T070000Z", "RDATE:20260402T070000Z")));
    }

    @Test
    @DisplayName("an occurrence that was moved, cancelled or set free is no longer where its rule puts it")
    void overrides() {
        String daily = event("UID:a", NINE, TEN, "RRULE:FREQ=DAILY;COUNT=3");
        String instead = "RECURRENCE-ID;TZID=Europe/Berlin:20260327T090000";
        List<String> rest = List.of("2026-03-26T08:00/2026-03-26T09:00", "2026-03-28T08:00/2026-03-28T09:00");
        for (String line : List.of("STATUS:CANCELLED", "TRANSP:TRANSPARENT")) {
            String gone = event("UID:a", instead, NINE, TEN, line);
            assertEquals(rest, busy(daily, gone));
            assertEquals(rest, busy(gone, daily));
        }
        String moved = event("UID:a", "RECURRENCE-ID:20260327T080000Z", "DTSTART:20260401T120000Z", "DURATION:PT30M");
        assertEquals(List.of(rest.get(0), rest.get(1), "2026-04-01T12:00/2026-04-01T12:30"), busy(daily, moved));
        assertEquals(4, busy(daily, event("UID:b", instead, NINE, TEN)).size());
        String allDay = event("UID:c", "DTSTART;VALUE=DATE:20260327", "RRULE:FREQ=DAILY;COUNT=2");
        String day =
                event("UID:c", "RECURRENCE-ID;VALUE=DATE:20260328", "DTSTART;VALUE=DATE:20260328", "STATUS:CANCELLED");
        assertEquals(List.of("2026-03-26T23:00/2026-03-27T23:00"), busy(allDay, day));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 08:00",
        "America/New_York, 14:00",
        "W. Europe Standard Time, 08:00",
        "Eastern Standard Time, 14:00",
        "/freeassociation.sourceforge.net/America/New_York, 14:00",
        "/mozilla.org/20050126_1/America/Argentina/Buenos_Aires, 12:00",
        "Mine, 05:30",
        "Nobody knows, 08:00",
        "UTC, 09:00"
    })
    @DisplayName("a zone is known by the world's name, by that of Windows, behind a prefix, or by its definition")
    void zones(String zone, String start) {
        String mine = component(
                "VTIMEZONE",
                "TZID:Mine",
                component("STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0330", "TZOFFSETTO:+0330")
                        .strip());
        String at = event("UID:a", "DTSTART;TZID=\"" + zone + "\":20260120T090000", "DURATION:PT1M");
        assertEquals("2026-01-20T" + start, busy(mine, at).get(0).substring(0, 16));
    }

    @Test
    @DisplayName("a zone of the calendar's own changes its clock as it says")
    void ownZone() {
        String mine = component(
                "VTIMEZONE",
                "TZID:Ours",
                component(
                                "STANDARD",
                                "DTSTART:16011028T030000",
                                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                                "TZOFFSETFROM:+0200",
                                "TZOFFSETTO:+0100")
                        .strip(),
                component(
                                "DAYLIGHT",
                                "DTSTART:16010325T020000",
                                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                                "TZOFFSETFROM:+0100",
                                "TZOFFSETTO:+0200")
                        .strip());
        String at = event("UID:a", "DTSTART;TZID=Ours:20260328T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2");
        assertEquals(List.of("2026-03-28T08:00/2026-03-28T09:00", "2026-03-29T07:00/2026-03-29T08:00"), busy(mine, at));
    }

    @Test
    @DisplayName("an entry that cannot be understood does not hide the others; other kinds of entries do not matter")
    void notUnderstood() {
        String good = event("UID:a", NINE, TEN);
        for (String bad : List.of(
                event("UID:b", "DTSTART:tomorrow"),
                event("UID:b", "DTSTART:20261345T990000Z", "DURATION:PT1H"),
                event("UID:b", NINE, "DURATION:a while"),
                event("UID:b", NINE, TEN, "RRULE:FREQ=SOMETIMES"),
                event("UID:b", NINE, TEN, "EXDATE:never"),
                event("UID:b", NINE, TEN, "RECURRENCE-ID:never"),
                component("VTODO", "UID:b", NINE, "DUE:20260326T100000Z"),
                component("VJOURNAL", "UID:b", NINE),
                component("VFREEBUSY", "UID:b"))) {
            assertEquals(1, busy(bad, good).size(), bad);
        }
        String alarm = component("VALARM", "TRIGGER:-PT15M", "DURATION:PT5M").strip();
        assertEquals(1, busy(event("UID:a", NINE, alarm, TEN)).size());
    }

    @Test
    @DisplayName("what began before the window and reaches into it counts, what only touches it does not")
    void window() {
        assertEquals(
                1,
                busy(event("UID:a", "DTSTART:20251231T230000Z", "DTEND:20260101T000001Z"))
                        .size());
        assertEquals(
                0,
                busy(event("UID:a", "DTSTART:20251231T230000Z", "DTEND:20260101T000000Z"))
                        .size());
        assertEquals(
                1,
                busy(event("UID:a", "DTSTART:20280103T235959Z", "DURATION:PT9H"))
                        .size());
        assertEquals(
                0,
                busy(event("UID:a", "DTSTART:20280104T000000Z", "DURATION:PT9H"))
                        .size());
        assertEquals(
                List.of("2025-12-30T00:00/2026-01-02T00:00"),
                busy(event(
                        "UID:a", "DTSTART:20251002T000000Z", "DURATION:P3D", "RRULE:FREQ=DAILY;INTERVAL=89;COUNT=2")));
    }
}
