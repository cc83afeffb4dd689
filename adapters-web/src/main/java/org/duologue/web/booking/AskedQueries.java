package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.OfferedTime;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.TimeRange;

/** The questions of a calendar, asked by an actor. */
record AskedQueries(BookingQueries queries, Actor by) implements FreeCalendar.Asked {
    @Override
    public List<OfferedTime> free(FreeTimesQuestion question) {
        return queries.freeTimes(by, question);
    }

    @Override
    public Optional<TimeRange> next(FreeTimesQuestion question) {
        return queries.nextFree(by, question).map(JointSlot::time);
    }
}
