package org.duologue.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.TimeRange;

/** External calendars in memory. */
public final class MemoryExternalCalendars implements ExternalCalendarRepository {

    private static final Comparator<ExternalCalendar.State> BY_AGE = Comparator.comparing(
                    ExternalCalendar.State::addedAt)
            .thenComparing(state -> state.id().value());

    private final MemoryTable<ExternalCalendarId, ExternalCalendar.State> calendars;
    private final MemoryTable<ExternalCalendarId, List<TimeRange>> busy;

    /** In this store. */
    public MemoryExternalCalendars(MemoryStore store) {
        calendars = new MemoryTable<>(store);
        busy = new MemoryTable<>(store);
    }

    @Override
    public Optional<ExternalCalendar> find(ExternalCalendarId id) {
        return calendars.find(id).map(ExternalCalendar::restore);
    }

    @Override
    public List<ExternalCalendar> ofCoach(MemberId coach) {
        return statesOf(coach).map(ExternalCalendar::restore).toList();
    }

    private Stream<ExternalCalendar.State> statesOf(MemberId coach) {
        return calendars.all().filter(state -> state.coach().equals(coach)).sorted(BY_AGE);
    }

    @Override
    public void save(ExternalCalendar calendar) {
        calendars.put(calendar.state().id(), calendar.state());
    }

    @Override
    public void remove(ExternalCalendarId id) {
        busy.remove(id);
        calendars.remove(id);
    }

    @Override
    public void replaceBusy(ExternalCalendarId id, List<TimeRange> ranges) {
        busy.put(id, List.copyOf(ranges));
    }

    @Override
    public Map<MemberId, List<TimeRange>> busy(Collection<MemberId> coaches, TimeRange range) {
        Map<MemberId, List<TimeRange>> found = new HashMap<>();
        for (MemberId coach : coaches) {
            List<TimeRange> theirs = busy(coach, range);
            if (!theirs.isEmpty()) {
                found.put(coach, theirs);
            }
        }
        return found;
    }

    private List<TimeRange> busy(MemberId coach, TimeRange range) {
        return statesOf(coach)
                .flatMap(state -> busy.find(state.id()).stream())
                .flatMap(List::stream)
                .filter(range::overlaps)
                .sorted()
                .toList();
    }
}
