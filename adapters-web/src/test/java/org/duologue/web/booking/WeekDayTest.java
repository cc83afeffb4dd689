package org.duologue.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
                .map(WeekModel.Cell::title)
                .filter(title -> !title.isEmpty())
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
    @DisplayName("E4: in the hour that comes twice the second session moves below the first, and both are there")
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

    @Property
    @Label("whatever is in a day, its cells fill it exactly, and no session is hidden, on days with clock changes too")
    void nothingHidden(
            @ForAll @Size(max = 20) List<@IntRange(min = 5, max = 90) Integer> minutes,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 600) int first) {
        LocalDate date = List.of(CLOCK_GOES_BACK, CLOCK_GOES_ON, LocalDate.of(2027, 5, 10))
                .get(which);
        WeekDay day = new WeekDay(date, BERLIN);
        List<WeekEntry> sessions = new ArrayList<>();
        Instant at = day.whole().start().plus(Duration.ofMinutes(first));
        for (int length : minutes) {
            TimeRange time = TimeRange.of(at, Duration.ofMinutes(length));
            if (time.end().isBefore(day.whole().end().minus(Duration.ofHours(6)))) {
                sessions.add(session("s" + sessions.size(), time));
            }
            at = time.end();
        }
        List<TimeRange> blocked = sessions.stream()
                .map(s -> s.time().grown(Duration.ofMinutes(10), Duration.ofMinutes(20)))
                .toList();
        day.fill(List.of(day.whole()), blocked, sessions);
        List<WeekModel.Cell> cells = cells(day);
        assertEquals(
                WeekDay.QUARTERS, cells.stream().mapToInt(WeekModel.Cell::rows).sum());
        List<String> shown = titles(day);
        assertTrue(
                shown.containsAll(sessions.stream().map(WeekEntry::title).toList()), () -> shown + " of " + sessions);
    }
}
