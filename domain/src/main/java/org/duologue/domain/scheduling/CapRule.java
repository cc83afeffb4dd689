package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * At most so many sessions of the coach start in one period of the coach's calendar (E5). Times held for somebody count
 * as sessions, entries from elsewhere do not.
 */
final class CapRule implements SpanRule {

    private static final long A_MONDAY = LocalDate.of(2024, 1, 1).toEpochDay();

    private final SlotQuestion question;
    private final int cap;
    private final int days;
    private final long[] sessions;

    private CapRule(SlotQuestion question, int cap, int days, List<BusyTime> coach) {
        this.question = question;
        this.cap = cap;
        this.days = days;
        this.sessions = coach.stream()
                .filter(time -> time.kind() != BusyKind.EXTERNAL)
                .mapToLong(time -> Millis.floor(time.range().start()))
                .sorted()
                .toArray();
    }

    /** In each local day. */
    static CapRule perDay(SlotQuestion question, int cap, List<BusyTime> coach) {
        return new CapRule(question, cap, 1, coach);
    }

    /** In each local week, from Monday. */
    static CapRule perWeek(SlotQuestion question, int cap, List<BusyTime> coach) {
        return new CapRule(question, cap, 7, coach);
    }

    @Override
    public Spans forbidden(long from, long to) {
        WallClock clock = clock(from, to);
        Spans full = new Spans();
        long day = period(clock, from);
        long start = clock.startOf(day);
        int session = BusyIndex.countBefore(sessions, start);
        while (start < to) {
            day += days;
            long end = clock.startOf(day);
            int first = session;
            while (session < sessions.length && sessions[session] < end) {
                session++;
            }
            if (session - first >= cap) {
                full.add(start, end);
            }
            start = end;
        }
        return full;
    }

    private WallClock clock(long from, long to) {
        ZoneId zone = question.zone();
        return new WallClock(zone, Math.floorDiv(from, Millis.DAY) - 9, Math.floorDiv(to, Millis.DAY) + 9);
    }

    /** The first day of the period that the instant lies in. */
    private long period(WallClock clock, long at) {
        long day = clock.dayOf(at);
        long first = day - Math.floorMod(day - A_MONDAY, (long) days);
        // Where the clock was set back over midnight, a day that has ended comes again for a while.
        return clock.startOf(first + days) <= at ? first + days : first;
    }

    @Override
    public SlotRefusal why(Instant start) {
        long at = Millis.floor(start);
        LocalDate first = LocalDate.ofEpochDay(period(clock(at, at), at));
        return days == 1
                ? new SlotRefusal.DayFull(question.slot(start), first, cap)
                : new SlotRefusal.WeekFull(question.slot(start), first, cap);
    }
}
