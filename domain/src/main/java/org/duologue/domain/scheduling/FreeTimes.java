package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duologue.domain.shared.TimeRange;

/**
 * The free times of a coach for one length of session, at one moment. One ordered list of rules answers which times are
 * offered, why a time is not, and whether it can be booked (E3, F1): the open hours offer starts on a grid, and every
 * other rule takes away the stretches it forbids.
 */
public final class FreeTimes {

    private static final Duration FIRST_LOOK = Duration.ofDays(7);
    private static final Duration LONGEST_LOOK = Duration.ofDays(56);

    private final SlotQuestion question;
    private final Instant earliest;
    private final Instant horizonEnd;
    private final SlotRules rules;

    /** For this question. */
    public FreeTimes(SlotQuestion question) {
        this.question = question;
        this.earliest = question.earliest();
        this.horizonEnd = question.horizonEnd();
        this.rules = new SlotRules(question);
    }

    /**
     * The slots that can be booked now and start in the window, by start; immutable. Cutting the window anywhere gives
     * the same slots.
     */
    public List<TimeRange> slots(TimeRange window) {
        Instant first = OpenHours.later(window.start(), earliest);
        Instant last = OpenHours.earlier(window.end(), horizonEnd);
        if (!first.isBefore(last)) {
            return List.of();
        }
        long from = Millis.ceil(first);
        long to = Millis.ceil(last);
        FreeStarts free = new FreeStarts(rules.forbidden(from, to));
        rules.hours().candidates(from, to).forEach(free::add);
        return new Slots(free.toArray(), question.length());
    }

    /** The days, in the viewer's zone, on which a slot of the window starts. The viewer's zone changes nothing else. */
    public SortedSet<LocalDate> freeDays(TimeRange window, ZoneId viewer) {
        SortedSet<LocalDate> days = new TreeSet<>();
        slots(window).forEach(slot -> days.add(LocalDate.ofInstant(slot.start(), viewer)));
        return days;
    }

    /** The first slot that starts at or after the instant. */
    public Optional<TimeRange> next(Instant from) {
        Instant cursor = OpenHours.later(from, earliest);
        Duration look = FIRST_LOOK;
        while (cursor.isBefore(horizonEnd)) {
            List<TimeRange> found = slots(TimeRange.of(cursor, look));
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
            cursor = cursor.plus(look);
            look = look.equals(LONGEST_LOOK) ? look : look.multipliedBy(2);
        }
        return Optional.empty();
    }

    /** The first that stands against a session that starts then; empty: it can be booked. */
    public Optional<SlotRefusal> refusal(Instant start) {
        return refusals(start).findFirst();
    }

    /** Everything that stands against a session that starts then, in the order of the rules. */
    public List<SlotRefusal> explain(Instant start) {
        return refusals(start).toList();
    }

    /** How many sessions the coach has in the local week of the instant, from Monday; times held for somebody count. */
    int sessionsInWeekOf(Instant instant) {
        ZoneId zone = question.zone();
        LocalDate monday = LocalDate.ofInstant(instant, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        TimeRange week = new TimeRange(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusWeeks(1).atStartOfDay(zone).toInstant());
        return (int) question.coachBusy().stream()
                .filter(busy -> busy.kind() != BusyKind.EXTERNAL)
                .filter(busy -> week.contains(busy.range().start()))
                .count();
    }

    private Stream<SlotRefusal> refusals(Instant start) {
        return rules.inOrder().stream().map(rule -> rule.refusal(start)).flatMap(Optional::stream);
    }
}
