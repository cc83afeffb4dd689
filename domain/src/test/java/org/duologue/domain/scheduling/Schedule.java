package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** A coach's schedule and an appointment's rules, put together in the words of the worked cases. */
final class Schedule {

    static final MemberId COACH = new MemberId(new UUID(7, 1));

    private final ZoneId zone;
    private final Map<DayOfWeek, List<WallRange>> weekly = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<WallRange>> overrides = new TreeMap<>();
    private final List<BusyTime> coach = new ArrayList<>();
    private final List<BusyTime> student = new ArrayList<>();
    private int length = 60;
    private int step = 60;
    private int notice;
    private int horizon = 365;
    private int before;
    private int after;
    private Optional<Integer> dayCap = Optional.empty();
    private Optional<Integer> weekCap = Optional.empty();
    private Optional<Integer> openCap = Optional.empty();
    private int openSessions;
    private final Map<DayOfWeek, List<WallRange>> own = new EnumMap<>(DayOfWeek.class);
    private Instant now = Instant.parse("2017-01-01T00:00:00Z");

    private Schedule(ZoneId zone) {
        this.zone = zone;
    }

    static Schedule in(String zone) {
        return new Schedule(ZoneId.of(zone));
    }

    /** Open around the clock in UTC, for sessions of a quarter of an hour, at the beginning of 2024. */
    static Schedule utc() {
        return in("UTC").daily("00:00-24:00").length(15).now("2024-01-01T00:00:00Z");
    }

    Schedule on(DayOfWeek first, DayOfWeek last, String... ranges) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
                weekly.computeIfAbsent(day, d -> new ArrayList<>()).addAll(walls(ranges));
            }
        }
        return this;
    }

    Schedule daily(String... ranges) {
        return on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, ranges);
    }

    Schedule workdays(String... ranges) {
        return on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, ranges);
    }

    Schedule date(String date, String... ranges) {
        overrides.put(LocalDate.parse(date), walls(ranges));
        return this;
    }

    static List<WallRange> walls(String... ranges) {
        return Arrays.stream(ranges)
                .map(range -> WallRange.of(range.substring(0, 5), range.substring(6)))
                .toList();
    }

    /** Sessions of so many minutes; candidate starts at the same distance. */
    Schedule length(int minutes) {
        length = minutes;
        step = minutes;
        return this;
    }

    Schedule step(int minutes) {
        step = minutes;
        return this;
    }

    Schedule notice(int minutes) {
        notice = minutes;
        return this;
    }

    Schedule horizon(int days) {
        horizon = days;
        return this;
    }

    Schedule buffers(int minutesBefore, int minutesAfter) {
        before = minutesBefore;
        after = minutesAfter;
        return this;
    }

    Schedule dayCap(int cap) {
        dayCap = Optional.of(cap);
        return this;
    }

    Schedule weekCap(int cap) {
        weekCap = Optional.of(cap);
        return this;
    }

    /** The student has so many sessions ahead where the appointment allows so many. */
    Schedule openCap(int cap, int sessions) {
        openCap = Optional.of(cap);
        openSessions = sessions;
        return this;
    }

    /** Hours of the appointment's own. */
    Schedule own(DayOfWeek day, String... ranges) {
        own.put(day, walls(ranges));
        return this;
    }

    Schedule now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** A session of the coach under this very appointment: it has the buffers set so far. */
    Schedule session(String start, String end) {
        coach.add(new BusyTime(
                BusyKind.SESSION, range(start, end), Duration.ofMinutes(before), Duration.ofMinutes(after)));
        return this;
    }

    /** Something else of the coach's, without buffers. */
    Schedule busy(BusyKind kind, String start, String end) {
        coach.add(BusyTime.plain(kind, range(start, end)));
        return this;
    }

    /** A time held for somebody with the coach under this very appointment: it has the buffers set so far. */
    Schedule held(String start, String end, String until) {
        coach.add(BusyTime.held(
                range(start, end), Duration.ofMinutes(before), Duration.ofMinutes(after), Instant.parse(until)));
        return this;
    }

    /** A time that somebody holds whom the student coaches. */
    Schedule studentHeld(String start, String end, String until) {
        student.add(BusyTime.held(range(start, end), Duration.ZERO, Duration.ZERO, Instant.parse(until)));
        return this;
    }

    Schedule student(String start, String end) {
        student.add(BusyTime.plain(BusyKind.SESSION, range(start, end)));
        return this;
    }

    static TimeRange range(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }

    Availability availability() {
        return Availability.restore(new Availability.State(COACH, zone, weekly, overrides));
    }

    List<String> open(String from, String to) {
        return availability().openHours().within(range(from, to)).stream()
                .map(open -> open.start() + "/" + open.end())
                .toList();
    }

    TimeRules rules() {
        return new TimeRules(
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                Duration.ofMinutes(step),
                Duration.ofMinutes(notice),
                horizon,
                dayCap,
                weekCap,
                openCap,
                new WeeklyHours(own));
    }

    FreeTimes free() {
        return new FreeTimes(new SlotQuestion(
                rules(), Duration.ofMinutes(length), availability(), coach, student, openSessions, now));
    }

    /** The offered starts in the window, as instants in text. */
    List<String> starts(String from, String to) {
        return free().slots(range(from, to)).stream()
                .map(slot -> slot.start().toString())
                .toList();
    }

    /** The codes of all that stands against a start. */
    List<String> against(String start) {
        return free().explain(Instant.parse(start)).stream()
                .map(SlotRefusal::code)
                .toList();
    }
}
