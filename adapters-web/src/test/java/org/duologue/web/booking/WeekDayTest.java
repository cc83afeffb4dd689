package org.duologue.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F3: a day of the coach's week")
@Label("F3: a day of the coach's week")
class WeekDayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate CLOCK_GOES_BACK = LocalDate.of(2027, 10, 31);
    private static final LocalDate CLOCK_GOES_ON = LocalDate.of(2027, 3, 28);

    private static WeekEntry session(String name, TimeRange time) {
        return new WeekEntry(time, "session", name, "", "/" + name);
    }

    private static TimeRange utc(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }

    private static List<WeekModel.Cell> cells(WeekDay day) {
        return IntStream.range(0, WeekDay.QUARTERS)
                .filter(quarter -> day.beginsAt(quarter, 0))
                .mapToObj(quarter -> day.cell(quarter, WeekDay.QUARTERS, true))
                .toList();
    }

    private static List<String> titles(WeekDay day) {
        return cells(day).stream()
                .flatMap(cell -> cell.entries().stream())
                .map(WeekModel.Entry::title)
                .toList();
    }

    @Test
    @DisplayName("open from 9 to 11, a session of 45 minutes at 9:30 with a buffer of 15 behind it")
    void ordinary() {
        TimeRange open = utc("2027-05-10T07:00:00Z", "2027-05-10T09:00:00Z");
        TimeRange time = utc("2027-05-10T07:30:00Z", "2027-05-10T08:15:00Z");
        WeekDay day = new WeekDay(LocalDate.of(2027, 5, 10), BERLIN)
                .fill(
                        List.of(open),
                        List.of(time.grown(Duration.ZERO, Duration.ofMinutes(15))),
                        List.of(session("A", time)));
        assertEquals(9 * 4, day.begins());
        assertEquals(11 * 4, day.ends());
        List<String> seen = IntStream.range(9 * 4, 11 * 4)
                .filter(quarter -> day.beginsAt(quarter, 9 * 4))
                .mapToObj(quarter -> day.cell(quarter, 11 * 4, true))
                .map(cell -> cell.kind() + " " + cell.rows())
                .toList();
        assertEquals(List.of("free 2", "entry session 3", "buffer 1", "free 2"), seen);
    }

    @Test
    @DisplayName("E4: in the hour that comes twice the second session stands below the first, and both are there")
    void comesTwice() {
        WeekDay day = new WeekDay(CLOCK_GOES_BACK, BERLIN)
                .fill(
                        List.of(),
                        List.of(),
                        List.of(
                                session("first", utc("2027-10-31T00:00:00Z", "2027-10-31T01:00:00Z")),
                                session("second", utc("2027-10-31T01:00:00Z", "2027-10-31T02:00:00Z"))));
        assertEquals(List.of("first", "second"), titles(day));
    }

    @Test
    @DisplayName("a request stands before a busy time and behind a session")
    void request() {
        TimeRange time = utc("2027-05-10T07:30:00Z", "2027-05-10T08:15:00Z");
        TimeRange longer = utc("2027-05-10T07:00:00Z", "2027-05-10T09:00:00Z");
        WeekDay day = new WeekDay(LocalDate.of(2027, 5, 10), BERLIN)
                .fill(
                        List.of(),
                        List.of(),
                        List.of(
                                new WeekEntry(longer, "busy", "Busy", "", ""),
                                new WeekEntry(longer, "hold", "A asks", "", "/a"),
                                session("B", time)));
        assertEquals(List.of("A asks", "B", "A asks"), titles(day));
    }

    @Test
    @DisplayName("a session hides the busy time that is the same thing in a calendar elsewhere")
    void sameThing() {
        TimeRange time = utc("2027-05-10T07:30:00Z", "2027-05-10T08:15:00Z");
        WeekDay day = new WeekDay(LocalDate.of(2027, 5, 10), BERLIN)
                .fill(List.of(), List.of(), List.of(new WeekEntry(time, "busy", "Busy", "", ""), session("A", time)));
        assertEquals(List.of("A"), titles(day));
    }

    @Test
    @DisplayName("B23: what has no room of its own stands with the others at its own hour, and not at a later one")
    void shared() {
        TimeRange hour = utc("2027-05-10T07:00:00Z", "2027-05-10T08:00:00Z");
        TimeRange inside = utc("2027-05-10T07:15:00Z", "2027-05-10T07:45:00Z");
        TimeRange partly = utc("2027-05-10T07:30:00Z", "2027-05-10T08:30:00Z");
        WeekDay day = new WeekDay(LocalDate.of(2027, 5, 10), BERLIN)
                .fill(
                        List.of(),
                        List.of(),
                        List.of(
                                new WeekEntry(hour, "hold", "A", "", "/a"),
                                new WeekEntry(inside, "hold", "B", "", "/b"),
                                new WeekEntry(partly, "hold", "C", "", "/c")));
        List<String> seen = IntStream.range(9 * 4, 11 * 4)
                .filter(quarter -> day.beginsAt(quarter, 9 * 4))
                .mapToObj(quarter -> day.cell(quarter, 11 * 4, true))
                .map(cell -> cell.rows()
                        + cell.entries().stream().map(WeekModel.Entry::title).collect(Collectors.joining()))
                .toList();
        assertEquals(List.of("1A", "2AB", "1A", "2C", "2"), seen);
    }

    @Property
    @Label("whatever is asked for and booked, everything is shown, and only in the quarters of its own hours")
    void atItsHour(@ForAll @Size(max = 12) List<@IntRange(max = 1300) Integer> starts, @ForAll Random random) {
        Instant midnight = Instant.parse("2027-05-09T22:00:00Z");
        List<WeekEntry> all = new ArrayList<>();
        for (int start : starts) {
            TimeRange time =
                    TimeRange.of(midnight.plus(Duration.ofMinutes(start)), Duration.ofMinutes(5 + random.nextInt(120)));
            all.add(new WeekEntry(time, random.nextBoolean() ? "hold" : "session", "e" + all.size(), "", "/"));
        }
        WeekDay day = new WeekDay(LocalDate.of(2027, 5, 10), BERLIN).fill(List.of(), List.of(), all);
        int at = 0;
        Set<String> shown = new HashSet<>();
        for (WeekModel.Cell cell : cells(day)) {
            TimeRange quarters =
                    TimeRange.of(midnight.plus(Duration.ofMinutes(15L * at)), Duration.ofMinutes(15L * cell.rows()));
            for (WeekModel.Entry entry : cell.entries()) {
                TimeRange time =
                        all.get(Integer.parseInt(entry.title().substring(1))).time();
                assertTrue(time.overlaps(quarters), () -> entry + " of " + time + " in " + quarters);
                shown.add(entry.title());
            }
            at += cell.rows();
        }
        assertEquals(all.size(), shown.size());
    }

    @Property
    @Label("E4: every day of every zone has its column, those that a zone skipped too, and they are off")
    void everyDayOfEveryZone(@ForAll("zones") ZoneId zone, @ForAll Random random) {
        List<ZoneOffsetTransition> changes = zone.getRules().getTransitions();
        LocalDate date = changes.isEmpty()
                ? LocalDate.of(2027, 5, 10)
                : changes.get(random.nextInt(changes.size()))
                        .getDateTimeBefore()
                        .toLocalDate();
        for (LocalDate each : date.minusDays(1).datesUntil(date.plusDays(3)).toList()) {
            filledExactly(new WeekDay(each, zone), each.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Apia, 2011-12-30", "Pacific/Fakaofo, 2011-12-30", "Pacific/Kwajalein, 1993-08-21"})
    @DisplayName("E4: a day that a zone skipped is off from its first quarter to its last")
    void skipped(String zone, LocalDate date) {
        WeekDay day = new WeekDay(date, ZoneId.of(zone));
        assertEquals(Optional.empty(), day.whole());
        filledExactly(day, date.atTime(12, 0).toInstant(ZoneOffset.UTC));
        assertEquals(0, day.ends());
        assertEquals(List.of(), titles(day));
    }

    private static void filledExactly(WeekDay day, Instant noon) {
        TimeRange around = TimeRange.of(noon.minus(Duration.ofDays(2)), Duration.ofDays(4));
        day.fill(List.of(around), List.of(), List.of(session("A", TimeRange.of(noon, Duration.ofMinutes(45)))));
        assertEquals(
                WeekDay.QUARTERS,
                cells(day).stream().mapToInt(WeekModel.Cell::rows).sum());
        assertEquals(day.whole().isEmpty(), day.ends() == 0);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        List<String> all = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        return Arbitraries.oneOf(
                        Arbitraries.of("Pacific/Apia", "Pacific/Kwajalein", "Pacific/Fakaofo", "America/St_Johns"),
                        Arbitraries.of(all))
                .map(ZoneId::of);
    }

    @Property
    @Label("whatever is in a day, its cells fill it exactly, and no session is hidden, on days with clock changes too")
    void nothingHidden(
            @ForAll @Size(max = 20) List<@IntRange(min = 5, max = 90) Integer> minutes,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 600) int first) {
        LocalDate date = List.of(CLOCK_GOES_BACK, CLOCK_GOES_ON, LocalDate.of(2027, 5, 10))
                .get(which);
        WeekDay day = new WeekDay(date, BERLIN);
        TimeRange whole = day.whole().orElseThrow();
        List<WeekEntry> sessions = new ArrayList<>();
        Instant at = whole.start().plus(Duration.ofMinutes(first));
        for (int length : minutes) {
            TimeRange time = TimeRange.of(at, Duration.ofMinutes(length));
            if (time.end().isBefore(whole.end().minus(Duration.ofHours(6)))) {
                sessions.add(session("s" + sessions.size(), time));
            }
            at = time.end();
        }
        List<TimeRange> blocked = sessions.stream()
                .map(s -> s.time().grown(Duration.ofMinutes(10), Duration.ofMinutes(20)))
                .toList();
        day.fill(List.of(whole), blocked, sessions);
        List<WeekModel.Cell> cells = cells(day);
        assertEquals(
                WeekDay.QUARTERS, cells.stream().mapToInt(WeekModel.Cell::rows).sum());
        List<String> shown = titles(day);
        assertTrue(
                shown.containsAll(sessions.stream().map(WeekEntry::title).toList()), () -> shown + " of " + sessions);
    }
}
