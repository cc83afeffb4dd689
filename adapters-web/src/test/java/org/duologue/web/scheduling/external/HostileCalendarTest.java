package org.duologue.web.scheduling.external;

import static org.duologue.web.scheduling.external.Written.BERLIN;
import static org.duologue.web.scheduling.external.Written.WINDOW;
import static org.duologue.web.scheduling.external.Written.busy;
import static org.duologue.web.scheduling.external.Written.calendar;
import static org.duologue.web.scheduling.external.Written.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F4 A calendar that means harm")
class HostileCalendarTest {

    private static final String START = "DTSTART:20260101T000000Z";

    private static String numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY",
                "FREQ=SECONDLY;COUNT=1000000000",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=%s;BYMINUTE=%s;BYSECOND=%s",
                "FREQ=YEARLY;BYDAY=MO;BYHOUR=%s;BYMINUTE=%s;BYSECOND=%s",
                "FREQ=DAILY;BYHOUR=%s;BYMINUTE=%s",
                "FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5;BYHOUR=%s;BYMINUTE=%s",
                "FREQ=HOURLY"
            })
    @DisplayName("a rule that would repeat too often is refused at once")
    void bombs(String rule) {
        String text = rule.formatted(numbers(0, 23), numbers(0, 59), numbers(0, 59));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(TooMuch.class, () -> busy(event("UID:a", START, "DURATION:PT1S", "RRULE:" + text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11",
                "FREQ=WEEKLY;BYDAY=MO;BYMONTH=13",
                "FREQ=MINUTELY;UNTIL=20251231T000000Z",
                "FREQ=SECONDLY;UNTIL=19700101T000000Z",
                "FREQ=DAILY;INTERVAL=0;COUNT=1",
                "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9"
            })
    @DisplayName("a rule that never comes true is done with quickly, and the first time stays")
    void never(String rule) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        1,
                        busy(event("UID:a", START, "DURATION:PT1S", "RRULE:" + rule))
                                .size()));
    }

    @Test
    @DisplayName("many rules are as bad as one")
    void manyRules() {
        String rule = event("UID:a", START, "DURATION:PT1S", "RRULE:FREQ=DAILY;BYHOUR=0,4,8,12,16,20");
        assertThrows(TooMuch.class, () -> busy(rule.repeat(50)));
    }

    @Test
    @DisplayName("too many entries, too deep a nest, too long a rule, endless dates are refused")
    void tooMuch() {
        assertThrows(TooMuch.class, () -> busy(event("UID:a").repeat(20_001)));
        assertThrows(TooMuch.class, () -> busy("BEGIN:A\r\n".repeat(500_000)));
        assertThrows(
                TooMuch.class,
                () -> busy(event("UID:a", START, "RRULE:FREQ=DAILY;BYMONTH=" + "1,".repeat(1_000) + "1")));
        assertThrows(TooMuch.class, () -> busy(event("UID:a", START, "RDATE:" + "20260101T000000Z,".repeat(300_000))));
        assertTrue(busy(event("UID:a", START, "DURATION:PT1S", "SUMMARY:" + "x".repeat(4_500_000)))
                        .size()
                == 1);
    }

    @Test
    @DisplayName("time runs out")
    void patience() {
        long[] now = {0};
        CalendarReading slow = new CalendarReading(
                BERLIN, WINDOW, () -> now[0] += Duration.ofSeconds(6).toNanos());
        assertThrows(TooMuch.class, () -> slow.busy(calendar(event("UID:a", START), event("UID:b", START))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "<!DOCTYPE html><html><head><title>Sign in</title></head><body>BEGIN:VCALENDAR</body></html>",
                "{\"error\": \"no\"}",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a",
                "BEGIN:VCARD\r\nEND:VCARD\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=\"20260101T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR"
            })
    @DisplayName("what is no calendar, or the beginning of one, is refused")
    void noCalendar(String text) {
        assertThrows(ParserException.class, () -> new CalendarReading(BERLIN, WINDOW, System::nanoTime).busy(text));
    }

    @Test
    @DisplayName("zones of a stranger's calendar do not become zones of the program")
    void noPollution() {
        List<String> before = List.copyOf(ZoneId.getAvailableZoneIds());
        busy(
                Written.component(
                        "VTIMEZONE",
                        "TZID:Evil/Zone",
                        Written.component(
                                        "STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0300")
                                .strip()),
                event("UID:a", "DTSTART;TZID=Evil/Zone:20260101T000000", "DURATION:PT1S"));
        assertEquals(before, List.copyOf(ZoneId.getAvailableZoneIds()));
    }
}
