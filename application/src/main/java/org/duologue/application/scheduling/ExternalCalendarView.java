package org.duologue.application.scheduling;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendar.State;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.scheduling.ReadFailure;

/**
 * An external calendar, without its address, which is a secret.
 *
 * @param host where it is read
 * @param readAt when it was last read; empty: never yet
 * @param failure what has gone wrong since; empty while it goes well
 * @param nextReading when it is read again
 */
public record ExternalCalendarView(
        ExternalCalendarId id,
        MemberId coach,
        String name,
        String host,
        Optional<Instant> readAt,
        Optional<FailureView> failure,
        Instant nextReading) {

    /**
     * Why it cannot be read.
     *
     * @param since the first reading that failed
     */
    public record FailureView(Instant since, ReadFailure why) {}

    static ExternalCalendarView of(ExternalCalendar calendar) {
        State state = calendar.state();
        return new ExternalCalendarView(
                state.id(),
                state.coach(),
                state.name().value(),
                state.url().host(),
                state.readAt(),
                state.failure().map(failure -> new FailureView(failure.since(), failure.why())),
                calendar.nextReading());
    }
}
