package org.duologue.web.booking;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CoachCalendarView;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.view.Reader;

/**
 * Writes the week of a coach in the reader's zone.
 *
 * @param day the day that a phone shows; its week is shown
 */
record WeekSheet(LocalDate day, Reader reader) {

    private static final int DAYS = 7;
    private static final int USUAL_FROM = 9 * 4;
    private static final int USUAL_TO = 17 * 4;

    /** The week's Monday. */
    LocalDate monday() {
        return day.with(previousOrSame(MONDAY));
    }

    /** What has to be known for it. */
    TimeRange window() {
        return new TimeRange(
                monday().atStartOfDay(reader.zone()).toInstant(),
                monday().plusDays(DAYS).atStartOfDay(reader.zone()).toInstant());
    }

    WeekModel model(CoachCalendarView calendar) {
        List<TimeRange> blocked = blocked(calendar);
        List<WeekEntry> entries = entries(calendar);
        List<WeekDay> days = IntStream.range(0, DAYS)
                .mapToObj(i -> new WeekDay(monday().plusDays(i), reader.zone()).fill(calendar.open(), blocked, entries))
                .toList();
        String coach = "coach=" + calendar.coach().value();
        return new WeekModel(
                reader.text("booking.week.title", "from", monday(), "to", monday().plusDays(DAYS - 1L)),
                reader.text("booking.week.meta", "coach", calendar.name(), "zone", reader.zone()),
                href(coach, day.minusDays(DAYS)),
                "/app/calendar?" + coach,
                href(coach, day.plusDays(DAYS)),
                "/app/availability?" + coach,
                days.stream().map(d -> column(d.day(), coach)).toList(),
                rows(days),
                hours(calendar),
                calendar.open().isEmpty() && entries.isEmpty());
    }

    private static List<TimeRange> blocked(CoachCalendarView calendar) {
        Stream<CoachCalendarView.Kept> asked = calendar.asked().stream().flatMap(asking -> asking.kept().stream());
        Stream<CoachCalendarView.Kept> held = calendar.held().stream().map(CoachCalendarView.Held::kept);
        return Stream.concat(
                        calendar.sessions().stream().map(CoachCalendarView.Session::blocked),
                        Stream.concat(asked, held).map(CoachCalendarView.Kept::blocked))
                .toList();
    }

    private String href(String coach, LocalDate shown) {
        return "/app/calendar?" + coach + "&day=" + shown;
    }

    private WeekModel.Day column(LocalDate date, String coach) {
        return new WeekModel.Day(
                reader.times().weekdayShort(date.getDayOfWeek()),
                date.getDayOfMonth(),
                reader.times().dayLong(date),
                href(coach, date),
                date.equals(day),
                date.equals(reader.times().today()));
    }

    private List<WeekEntry> entries(CoachCalendarView calendar) {
        Stream<WeekEntry> sessions = calendar.sessions().stream().map(s -> entry(s.booking(), calendar));
        Stream<WeekEntry> busy = calendar.busy().stream()
                .map(time -> new WeekEntry(time, "busy", reader.text("booking.week.busy"), times(time), ""));
        Stream<WeekEntry> asked =
                calendar.asked().stream()
                        .collect(Collectors.groupingBy(CoachCalendarView.Asked::time))
                        .entrySet()
                        .stream()
                        .map(same -> entry(same.getKey(), same.getValue()));
        Stream<WeekEntry> held = calendar.held().stream().map(hold -> entry(hold, calendar));
        return Stream.of(sessions, asked, held, busy)
                .flatMap(entries -> entries)
                .toList();
    }

    private WeekEntry entry(BookingView session, CoachCalendarView calendar) {
        boolean coaching = session.coach().equals(calendar.coach());
        return new WeekEntry(
                session.time(),
                session.upcoming() ? "session" : "past",
                coaching ? session.studentName() : session.coachName(),
                times(session.time()),
                "/app/sessions/" + session.id().value());
    }

    /** One entry for all that ask for a time; several are read, and answered, in the inbox. */
    private WeekEntry entry(TimeRange time, List<CoachCalendarView.Asked> asked) {
        List<String> students = asked.stream()
                .map(CoachCalendarView.Asked::studentName)
                .distinct()
                .sorted()
                .toList();
        return new WeekEntry(
                time,
                "hold",
                reader.text("booking.week.asks", "students", students, "n", students.size()),
                asked.get(0)
                        .kept()
                        .map(kept ->
                                reader.text("booking.week.askedTimes", "times", times(time), "until", kept.until()))
                        .orElse(times(time)),
                "/app/booking-requests"
                        + (asked.size() > 1 ? "" : "/" + asked.get(0).request().value()));
    }

    private WeekEntry entry(CoachCalendarView.Held held, CoachCalendarView calendar) {
        boolean coaching = held.coach().equals(calendar.coach());
        return new WeekEntry(
                held.time(),
                "kept",
                reader.text(
                        "booking.week.kept",
                        "until",
                        reader.times().time(held.kept().until())),
                reader.text(
                        "booking.week.keptFor",
                        "person",
                        coaching ? held.studentName() : held.coachName(),
                        "times",
                        times(held.time())),
                "");
    }

    private String times(TimeRange time) {
        return reader.times().hours(time.start(), time.end());
    }

    private List<WeekModel.Row> rows(List<WeekDay> days) {
        int top = hour(Math.min(
                USUAL_FROM, days.stream().mapToInt(WeekDay::begins).min().orElseThrow()));
        int bottom = hour(
                Math.max(USUAL_TO, days.stream().mapToInt(WeekDay::ends).max().orElseThrow()) + 3);
        List<WeekModel.Row> rows = new ArrayList<>();
        for (int quarter = top; quarter < bottom; quarter++) {
            int at = quarter;
            rows.add(new WeekModel.Row(
                    at % 4 == 0
                            ? reader.times()
                                    .time(monday().atStartOfDay()
                                            .plusMinutes(at * 15L)
                                            .toLocalTime())
                            : "",
                    days.stream()
                            .filter(d -> d.beginsAt(at, top))
                            .map(d -> d.cell(at, bottom, d.day().equals(day)))
                            .toList()));
        }
        return rows;
    }

    /** The full hour at or before a quarter. */
    private static int hour(int quarter) {
        return quarter / 4 * 4;
    }

    private String hours(CoachCalendarView calendar) {
        Duration coached = calendar.sessions().stream()
                .map(CoachCalendarView.Session::booking)
                .filter(b -> b.coach().equals(calendar.coach()) && b.time().overlaps(window()))
                .map(b -> b.time().length())
                .reduce(Duration.ZERO, Duration::plus);
        return coached.isZero()
                ? reader.text("booking.week.none")
                : reader.text("booking.week.hours", "length", coached);
    }
}
