package org.duologue.domain.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duologue.domain.shared.TimeRange;

/**
 * The free times of a coach for one length of session, at one moment. One ordered list of rules answers which times are
 * offered, why a time is not, and whether it can be booked (E3, F1).
 */
public final class FreeTimes {

    private final SlotQuestion question;
    private final OpenHours hours;

    /** For this question. */
    public FreeTimes(SlotQuestion question) {
        this.question = question;
        this.hours = question.hours();
    }

    /**
     * The slots that can be booked now and start in the window, by start. Cutting the window anywhere gives the same
     * slots.
     */
    public List<TimeRange> slots(TimeRange window) {
        Instant from = OpenHours.later(window.start(), question.earliest());
        Instant to = OpenHours.earlier(window.end(), question.horizonEnd());
        List<TimeRange> slots = new ArrayList<>();
        if (from.isBefore(to)) {
            hours.merged(new TimeRange(from, to)).forEach(open -> addSlots(open, from, to, slots));
        }
        return slots;
    }

    private void addSlots(TimeRange open, Instant from, Instant to, List<TimeRange> slots) {
        Optional<TimeRange> around = Optional.of(open);
        Instant start = onGrid(open, OpenHours.later(open.start(), from));
        while (start.isBefore(to) && !start.plus(question.length()).isAfter(open.end())) {
            Candidate candidate = new Candidate(TimeRange.of(start, question.length()), around);
            if (refusals(candidate).findFirst().isEmpty()) {
                slots.add(candidate.slot());
            }
            start = onGrid(open, start.plusMillis(1));
        }
    }

    private Instant onGrid(TimeRange open, Instant from) {
        return hours.grid(open, from, question.rules().slotStep()).atOrAfter(from);
    }

    /** The days, in the viewer's zone, on which a slot of the window starts. The viewer's zone changes nothing else. */
    public SortedSet<LocalDate> freeDays(TimeRange window, ZoneId viewer) {
        SortedSet<LocalDate> days = new TreeSet<>();
        slots(window).forEach(slot -> days.add(LocalDate.ofInstant(slot.start(), viewer)));
        return days;
    }

    /** The first slot that starts at or after the instant. */
    public Optional<TimeRange> next(Instant from) {
        Instant until = question.horizonEnd();
        Instant cursor = OpenHours.later(from, question.earliest());
        while (cursor.isBefore(until)) {
            Instant weekLater = cursor.plus(Duration.ofDays(7));
            List<TimeRange> found = slots(new TimeRange(cursor, weekLater));
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
            cursor = weekLater;
        }
        return Optional.empty();
    }

    /** The first that stands against a session that starts then; empty: it can be booked. */
    public Optional<SlotRefusal> refusal(Instant start) {
        return refusals(candidate(start)).findFirst();
    }

    /** Everything that stands against a session that starts then, in the order of the rules. */
    public List<SlotRefusal> explain(Instant start) {
        return refusals(candidate(start)).toList();
    }

    private Candidate candidate(Instant start) {
        TimeRange slot = TimeRange.of(start, question.length());
        return new Candidate(slot, hours.enclosing(slot));
    }

    private Stream<SlotRefusal> refusals(Candidate candidate) {
        return SlotRule.ALL.stream()
                .map(rule -> rule.check(candidate, question))
                .flatMap(Optional::stream);
    }
}
