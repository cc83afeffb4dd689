package org.duologue.application.booking.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** What several people have of their time already, of whatever kind it is: found together, in one round trip. */
public interface TakenTimes {

    /** What overlaps the range and concerns these people, as coach or as student. */
    Taken of(Collection<MemberId> people, TimeRange range, Instant now);

    /**
     * What was found.
     *
     * @param sessions those that take time, which all do but cancelled ones; by start
     * @param elsewhere the busy times of calendars elsewhere, by the coach whose they are, by start; without those who
     *     have none
     * @param held whether a time is held now
     * @param asked whether an open request may propose a time; false only if none does
     */
    record Taken(List<TakenTime> sessions, Map<MemberId, List<TimeRange>> elsewhere, boolean held, boolean asked) {}
}
