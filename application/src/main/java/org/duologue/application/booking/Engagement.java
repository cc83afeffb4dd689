package org.duologue.application.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.BusyTime;

/** A time that a coach has for a student, booked or kept. */
record Engagement(MemberId coach, MemberId student, BusyTime time) {

    /** What it is in this person's timetable; buffers are the coach's affair. */
    private Optional<BusyTime> of(MemberId person) {
        if (person.equals(coach)) {
            return Optional.of(time);
        }
        return person.equals(student) ? Optional.of(time.plain()) : Optional.empty();
    }

    /** What these are in this person's timetable. */
    static List<BusyTime> busy(List<Engagement> engagements, MemberId person) {
        return engagements.stream()
                .flatMap(engagement -> engagement.of(person).stream())
                .toList();
    }
}
