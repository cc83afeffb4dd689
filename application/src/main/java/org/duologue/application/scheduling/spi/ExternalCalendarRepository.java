package org.duologue.application.scheduling.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.TimeRange;

/** Keeps coaches' external calendars, and the busy times that were found in them. */
public interface ExternalCalendarRepository {

    /** The calendar of this id. */
    Optional<ExternalCalendar> find(ExternalCalendarId id);

    /** The coach's calendars, in the order in which they were added. */
    List<ExternalCalendar> ofCoach(MemberId coach);

    /** Stores a new or changed calendar. */
    void save(ExternalCalendar calendar);

    /** Forgets a calendar and its busy times; without effect if there is none. */
    void remove(ExternalCalendarId id);

    /** Puts busy times in the place of those that the calendar had. */
    void replaceBusy(ExternalCalendarId id, List<TimeRange> busy);

    /** The busy times of each coach, of all their calendars, that overlap the range, by start; of none, no entry. */
    Map<MemberId, List<TimeRange>> busy(Collection<MemberId> coaches, TimeRange range);
}
