package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendar.Copy;
import org.duologue.domain.scheduling.ExternalCalendar.Failure;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F4 A calendar that a coach keeps elsewhere")
class ExternalCalendarTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Copy COPY = new Copy(NOW, BERLIN, "\"1\"", "");

    private final ExternalCalendar calendar = ExternalCalendar.add(
            new ExternalCalendarId(new UUID(1, 1)),
            new MemberId(new UUID(1, 2)),
            new Name("Private"),
            new CalendarUrl("https://calendar.example/a"),
            NOW);

    @Test
    @DisplayName("is read at once, then every 15 minutes, after failures with pauses that double up to six hours")
    void pauses() {
        assertEquals(NOW, calendar.nextReading());
        calendar.read(COPY, NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(15)), calendar.nextReading());
        for (long minutes : List.of(15, 30, 60, 120, 240, 360, 360, 360)) {
            calendar.failed(ReadFailure.TIMED_OUT, NOW);
            assertEquals(NOW.plus(Duration.ofMinutes(minutes)), calendar.nextReading());
        }
        for (int i = 0; i < 100; i++) {
            calendar.failed(ReadFailure.TIMED_OUT, NOW);
        }
        assertEquals(NOW.plus(Duration.ofHours(6)), calendar.nextReading());
    }

    @Test
    @DisplayName("a failure says since when and why, keeps the copy, and is over with the next good reading")
    void failures() {
        calendar.read(COPY, NOW);
        calendar.failed(ReadFailure.TIMED_OUT, NOW.plusSeconds(1));
        calendar.failed(ReadFailure.TOO_LARGE, NOW.plusSeconds(2));
        assertEquals(
                Optional.of(new Failure(NOW.plusSeconds(1), NOW.plusSeconds(2), ReadFailure.TOO_LARGE, 2)),
                calendar.state().failure());
        assertEquals(Optional.of(COPY), calendar.state().copy());
        assertEquals(Optional.of(NOW), calendar.state().readAt());
        calendar.unchanged(NOW.plusSeconds(3));
        assertEquals(Optional.empty(), calendar.state().failure());
        assertEquals(Optional.of(NOW.plusSeconds(3)), calendar.state().readAt());
        assertEquals(Optional.of(COPY), calendar.state().copy());
    }

    @Test
    @DisplayName("a copy is good for a day, in the zone it was understood in")
    void copies() {
        assertEquals(Optional.empty(), calendar.usableCopy(BERLIN, NOW));
        calendar.read(COPY, NOW);
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        assertEquals(Optional.of(COPY), calendar.usableCopy(BERLIN, tomorrow.minusMillis(1)));
        assertEquals(Optional.empty(), calendar.usableCopy(BERLIN, tomorrow));
        assertEquals(Optional.empty(), calendar.usableCopy(ZoneId.of("Europe/Paris"), NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "https://calendar.example/a, https://calendar.example/a, calendar.example",
        "' webcal://Calendar.Example/a?b=%20 ', https://Calendar.Example/a?b=%20, calendar.example",
        "http://10.0.0.1:8080, http://10.0.0.1:8080, 10.0.0.1",
        "http://[::1]/x, http://[::1]/x, [::1]"
    })
    @DisplayName("its address is one of the web, and shows no more than its host")
    void addresses(String typed, String value, String host) {
        CalendarUrl url = CalendarUrl.of(typed);
        assertEquals(value, url.value());
        assertEquals(host, url.host());
        assertEquals(host, url.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calendar",
                "ftp://x/",
                "https://",
                "https:///a",
                "https://u@x/",
                "https://u:p@x/",
                "https://x/a b",
                "https://x/<",
                "https://x/%zz",
                "https://x/#a",
                "https://x\\a",
                "javascript:x",
                "https://ä.example/"
            })
    @DisplayName("anything else is refused")
    void notAddresses(String typed) {
        assertThrows(Refused.class, () -> CalendarUrl.of(typed));
    }

    @Test
    @DisplayName("an address has at most 2,000 characters")
    void length() {
        String base = "https://x/";
        assertEquals(2_000, CalendarUrl.of(base + "a".repeat(1_990)).value().length());
        assertThrows(Refused.class, () -> CalendarUrl.of(base + "a".repeat(1_991)));
        assertThrows(IllegalArgumentException.class, () -> new CalendarUrl("x"));
    }
}
