package org.duologue.domain.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/**
 * The free times of one or several coaches together: a time is free if one of them is. Of one coach it says exactly
 * what that coach's {@link FreeTimes} say.
 */
public final class JointTimes {

    private final Map<MemberId, FreeTimes> coaches;

    /**
     * Of these coaches.
     *
     * @param coaches in the order in which they are named; none: nothing is free
     */
    public JointTimes(Map<MemberId, FreeTimes> coaches) {
        this.coaches = coaches;
    }

    /** The slots that can be booked with one of them and start in the window, by start. */
    public List<JointSlot> slots(TimeRange window) {
        Map<TimeRange, List<MemberId>> free = new TreeMap<>();
        coaches.forEach(
                (coach, times) -> times.slots(window).forEach(slot -> free.computeIfAbsent(slot, s -> new ArrayList<>())
                        .add(coach)));
        return free.entrySet().stream()
                .map(slot -> new JointSlot(slot.getKey(), slot.getValue()))
                .toList();
    }

    /** The first slot that starts at or after the instant. */
    public Optional<JointSlot> next(Instant from) {
        Optional<TimeRange> first = coaches.values().stream()
                .map(times -> times.next(from))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return first.map(slot -> new JointSlot(slot, freeAt(slot.start())));
    }

    private List<MemberId> freeAt(Instant start) {
        return coaches.entrySet().stream()
                .filter(coach -> coach.getValue().refusal(start).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Who is to give a session that starts then, if nobody is asked for: of those who are free the one with the fewest
     * sessions that week, and of several such the one with the lowest id.
     */
    public Optional<MemberId> fairest(Instant start) {
        return fairestOfAll(List.of(start));
    }

    /**
     * Who is to be asked for one session at any of these times, if nobody is asked for: of those who are free at all of
     * them the one whom {@link #fairest} prefers at the first.
     *
     * @param starts at least one
     */
    public Optional<MemberId> fairestOfAll(List<Instant> starts) {
        List<MemberId> free = new ArrayList<>(coaches.keySet());
        starts.forEach(start -> free.retainAll(freeAt(start)));
        return free.stream()
                .min(Comparator.comparingInt(
                                (MemberId coach) -> coaches.get(coach).sessionsInWeekOf(starts.get(0)))
                        .thenComparing(MemberId::value));
    }

    /** The first that stands against a session that starts then; empty: it can be booked with one of them. */
    public Optional<SlotRefusal> refusal(Instant start) {
        return explain(start).stream().findFirst();
    }

    /**
     * Everything that stands against a session that starts then: of one coach all of it; of several that none of them
     * is free, or, where there is such a thing, what stands against it with each of them alike, other than what each
     * of them does then.
     */
    public List<SlotRefusal> explain(Instant start) {
        if (coaches.size() == 1) {
            return coaches.values().iterator().next().explain(start);
        }
        Optional<Set<SlotRefusal>> alike = Optional.empty();
        for (FreeTimes times : coaches.values()) {
            List<SlotRefusal> against = times.explain(start);
            if (against.isEmpty()) {
                return List.of();
            }
            Set<SlotRefusal> common = alike.orElseGet(() -> new LinkedHashSet<>(against));
            common.retainAll(against);
            common.removeIf(refusal -> !refusal.discreet().equals(refusal));
            alike = Optional.of(common);
        }
        return alike.filter(common -> !common.isEmpty())
                .map(List::copyOf)
                .orElseGet(() -> List.of(new SlotRefusal.NoCoachFree(start)));
    }
}
