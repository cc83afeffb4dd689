package org.duologue.web.scheduling;

import java.time.Instant;
import java.util.UUID;
import org.duologue.application.scheduling.ExternalCalendarView;
import org.duologue.application.scheduling.ExternalCalendarView.FailureView;
import org.duologue.domain.scheduling.ReadFailure;

/** What programs send and get about the calendars that coaches keep elsewhere. */
public final class ExternalCalendarJson {

    private ExternalCalendarJson() {}

    /**
     * A calendar to be added.
     *
     * @param url where it is read: http, https or webcal; never shown again
     */
    public record Added(String name, String url) {}

    /**
     * A calendar, without its address.
     *
     * @param readAt when it was last read; left out before the first time
     * @param failure what has gone wrong since; left out while it goes well
     */
    public record ExternalCalendar(
            UUID id, UUID coach, String name, String host, Instant readAt, Failure failure, Instant nextReading) {

        static ExternalCalendar of(ExternalCalendarView view) {
            return new ExternalCalendar(
                    view.id().value(),
                    view.coach().value(),
                    view.name(),
                    view.host(),
                    view.readAt().orElse(null),
                    view.failure().map(Failure::of).orElse(null),
                    view.nextReading());
        }
    }

    /** Since when it cannot be read, and why. */
    public record Failure(Instant since, ReadFailure why) {

        private static Failure of(FailureView view) {
            return new Failure(view.since(), view.why());
        }
    }
}
