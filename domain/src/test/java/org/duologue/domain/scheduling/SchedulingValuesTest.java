package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The values of scheduling cannot be built wrong")
class SchedulingValuesTest {

    private static final TimeRange NOON = Schedule.range("2026-03-01T12:00:00Z", "2026-03-01T13:00:00Z");
    private static final Duration ZERO = Duration.ZERO;

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example", "HTTPS://a.example/x?y=1#z", "https://a.example:8443/room"})
    @DisplayName("an https address is a link")
    void link(String typed) {
        assertEquals(new MeetingPlace.Link(typed), MeetingPlace.of(" " + typed + " "));
        assertEquals(typed, MeetingPlace.of(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 30 1234", "Room 5", "javascript:alert(1)", "zoom"})
    @DisplayName("anything else is words, which are never a link")
    void words(String typed) {
        assertEquals(new MeetingPlace.Words(typed), MeetingPlace.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example",
                "ftp://a.example",
                "https://",
                "https://a b",
                "https://a.example/\"x",
                "https://u@a"
            })
    @DisplayName("what looks like an address and is no proper https link is refused")
    void notHttps(String typed) {
        Refused refused = assertThrows(Refused.class, () -> MeetingPlace.of(typed));
        assertEquals(Invalid.of(FieldProblem.of("value", "not-https")), refused.refusal());
        assertThrows(IllegalArgumentException.class, () -> new MeetingPlace.Link(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/{room}",
                "https://a.example/x-{room}-y",
                "HTTPS://a.example/b?c={Room}#d",
                "https://a.example:8443/{room}/"
            })
    @DisplayName("a link with {room} in its path makes a link of each name, and of nothing that is no name")
    void rooms(String typed) {
        MeetingPlace.Rooms rooms = (MeetingPlace.Rooms) MeetingPlace.of(typed);
        assertEquals(typed, rooms.text());
        MeetingPlace.Link link = rooms.room("aZ0-_");
        assertEquals(typed.replace("{room}", "aZ0-_").replace("{Room}", "aZ0-_"), link.text());
        assertEquals(link, MeetingPlace.of(link.text()));
        for (String name : List.of("", " ", "a/b", "a?b", "$1", "ä", "{room}")) {
            assertThrows(IllegalArgumentException.class, () -> rooms.room(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://{room}",
                "https://{room}.example/",
                "https://a.example/{room}/{room}",
                "https://a.example/{name}",
                "https://a.example/{room",
                "https://a.example/room}",
                "https://a.example?{room}"
            })
    @DisplayName("other braces in a link are refused")
    void notRooms(String typed) {
        Refused refused = assertThrows(Refused.class, () -> MeetingPlace.of(typed));
        assertEquals(Invalid.of(new FieldProblem("value", "not-a-room", Map.of("room", "{room}"))), refused.refusal());
        assertThrows(IllegalArgumentException.class, () -> new MeetingPlace.Rooms(typed));
    }

    @Test
    @DisplayName("a meeting place is one line of at most 500 characters, or nothing")
    void placeLength() {
        assertEquals("", new MeetingPlace.Unset().text());
        assertEquals(new MeetingPlace.Unset(), MeetingPlace.of("  "));
        assertEquals(500, MeetingPlace.of("x".repeat(500)).text().length());
        assertThrows(Refused.class, () -> MeetingPlace.of("x".repeat(501)));
        assertThrows(Refused.class, () -> MeetingPlace.of("a\nb"));
        assertThrows(IllegalArgumentException.class, () -> new MeetingPlace.Words(""));
    }

    @ParameterizedTest(name = "{0} seconds at {1} credits")
    @CsvSource({"299, 1", "301, 1", "86401, 1", "86460, 1", "240, 1", "300, 1001"})
    void sessionType(long seconds, int cost) {
        Duration length = Duration.ofSeconds(seconds);
        assertThrows(IllegalArgumentException.class, () -> type(length, cost));
    }

    private static SessionType type(Duration length, int cost) {
        return new SessionType(
                new SessionTypeId(new UUID(1, 1)), new Name("T"), length, Credits.of(cost), Optional.empty());
    }

    @Test
    @DisplayName("X12 a session type has any whole number of minutes from 5 to 1440")
    void sessionTypeBounds() {
        assertEquals(Duration.ofMinutes(5), type(Duration.ofMinutes(5), 0).length());
        assertEquals(Duration.ofDays(1), type(Duration.ofDays(1), 1000).length());
        assertEquals(Duration.ofMinutes(25), type(Duration.ofMinutes(25), 1).length());
    }

    @ParameterizedTest(name = "buffers {0}/{1}, step {2}, notice {3}, horizon {4}, caps {5}/{6}/{7}")
    @CsvSource({
        "-1, 0, 5, 0, 0, 1, 1, 1",
        "1441, 0, 5, 0, 0, 1, 1, 1",
        "0, -1, 5, 0, 0, 1, 1, 1",
        "0, 1441, 5, 0, 0, 1, 1, 1",
        "0, 0, 4, 0, 0, 1, 1, 1",
        "0, 0, 1441, 0, 0, 1, 1, 1",
        "0, 0, 5, -1, 0, 1, 1, 1",
        "0, 0, 5, 525601, 0, 1, 1, 1",
        "0, 0, 5, 0, -1, 1, 1, 1",
        "0, 0, 5, 0, 731, 1, 1, 1",
        "0, 0, 5, 0, 0, 0, 1, 1",
        "0, 0, 5, 0, 0, 1001, 1, 1",
        "0, 0, 5, 0, 0, 1, 0, 1",
        "0, 0, 5, 0, 0, 1, 1001, 1",
        "0, 0, 5, 0, 0, 1, 1, 0",
        "0, 0, 5, 0, 0, 1, 1, 1001"
    })
    void timeRules(int before, int after, int step, int notice, int horizon, int dayCap, int weekCap, int openCap) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimeRules(
                        Duration.ofMinutes(before),
                        Duration.ofMinutes(after),
                        Duration.ofMinutes(step),
                        Duration.ofMinutes(notice),
                        horizon,
                        Optional.of(dayCap),
                        Optional.of(weekCap),
                        Optional.of(openCap),
                        WeeklyHours.NONE));
    }

    @Test
    @DisplayName("durations are not negative")
    void notNegative() {
        Duration negative = Duration.ofMillis(-1);
        assertThrows(IllegalArgumentException.class, () -> new ChangePolicy(negative, ZERO));
        assertThrows(IllegalArgumentException.class, () -> new ChangePolicy(ZERO, negative));
        assertThrows(IllegalArgumentException.class, () -> new BusyTime(BusyKind.SESSION, NOON, negative, ZERO));
        assertThrows(IllegalArgumentException.class, () -> new BusyTime(BusyKind.SESSION, NOON, ZERO, negative));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 86_460})
    @DisplayName("nobody can ask for a session without length or longer than a day")
    void questionLength(long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        Schedule schedule = Schedule.in("UTC");
        assertThrows(
                IllegalArgumentException.class,
                () -> new SlotQuestion(
                        schedule.rules(), length, schedule.availability(), List.of(), List.of(), 0, Instant.EPOCH));
    }

    @Test
    @DisplayName("F1 a student learns nothing of the coach's other sessions, and all that is theirs")
    void discreet() {
        TimeRange other = Schedule.range("2026-03-01T12:30:00Z", "2026-03-01T13:30:00Z");
        SlotRefusal notFree = new SlotRefusal.NotFree(NOON);
        assertEquals(notFree, new SlotRefusal.CoachBusy(NOON, BusyKind.SESSION, other).discreet());
        assertEquals(notFree, new SlotRefusal.BufferClash(NOON, BusyKind.EXTERNAL, other).discreet());
        assertEquals("not-free", notFree.code());
        SlotRefusal own = new SlotRefusal.StudentBusy(NOON, other);
        assertSame(own, own.discreet());
        SlotRefusal full = new SlotRefusal.WeekFull(NOON, LocalDate.of(2026, 2, 23), 2);
        assertSame(full, full.discreet());
    }

    @Test
    @DisplayName("the evidence of a refusal is what was there")
    void evidence() {
        Schedule schedule = Schedule.in("UTC")
                .workdays("09:00-12:00")
                .now("2026-03-02T08:00:00Z")
                .notice(90)
                .horizon(1);
        assertEquals(
                Optional.of(new SlotRefusal.TooSoon(
                        Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T09:30:00Z"))),
                schedule.free().refusal(Instant.parse("2026-03-02T09:00:00Z")));
        assertEquals(
                Optional.of(new SlotRefusal.BeyondHorizon(
                        Instant.parse("2026-03-04T09:00:00Z"), Instant.parse("2026-03-04T00:00:00Z"))),
                schedule.free().refusal(Instant.parse("2026-03-04T09:00:00Z")));
        assertEquals(
                Optional.of(new SlotRefusal.OffGrid(
                        Instant.parse("2026-03-03T10:20:00Z"),
                        Instant.parse("2026-03-03T10:00:00Z"),
                        Instant.parse("2026-03-03T11:00:00Z"))),
                schedule.free().refusal(Instant.parse("2026-03-03T10:20:00Z")));
        assertEquals(Optional.empty(), schedule.free().next(Instant.parse("2026-03-05T00:00:00Z")));
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T10:00:00Z")),
                schedule.free().next(Instant.EPOCH).map(TimeRange::start));
    }
}
