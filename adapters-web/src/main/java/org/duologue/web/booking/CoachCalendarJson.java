package org.duologue.web.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duologue.application.booking.CoachCalendarView;
import org.duologue.domain.shared.TimeRange;

/** What programs get about the calendar of a coach. */
public final class CoachCalendarJson {

    private CoachCalendarJson() {}

    /** From the one instant on and before the other. */
    public record Span(Instant start, Instant end) {

        static Span of(TimeRange range) {
            return new Span(range.start(), range.end());
        }
    }

    /**
     * A session in the calendar.
     *
     * @param status CONFIRMED, NO_SHOW or COACH_NO_SHOW
     * @param blocked its time with the buffers around it
     */
    public record Session(
            UUID booking,
            Instant start,
            Instant end,
            String status,
            UUID student,
            String studentName,
            UUID coach,
            String coachName,
            String sessionTypeName,
            Span blocked) {

        static Session of(CoachCalendarView.Session session) {
            var b = session.booking();
            return new Session(
                    b.id().value(),
                    b.time().start(),
                    b.time().end(),
                    b.status().name(),
                    b.student().value(),
                    b.studentName(),
                    b.coach().value(),
                    b.coachName(),
                    b.sessionTypeName(),
                    Span.of(session.blocked()));
        }
    }

    /** A time that a student proposes. */
    public record Asked(UUID bookingRequest, UUID student, String studentName, Span time) {

        static Asked of(CoachCalendarView.Asked asked) {
            return new Asked(
                    asked.request().value(), asked.student().value(), asked.studentName(), Span.of(asked.time()));
        }
    }

    /**
     * A coach's time.
     *
     * @param zone of the coach's availability
     * @param open the open hours
     * @param asked times that open requests propose
     * @param busy times from calendars elsewhere
     */
    public record CoachCalendar(
            UUID coach,
            String name,
            String zone,
            List<Span> open,
            List<Session> sessions,
            List<Asked> asked,
            List<Span> busy) {

        static CoachCalendar of(CoachCalendarView view) {
            return new CoachCalendar(
                    view.coach().value(),
                    view.name(),
                    view.zone().getId(),
                    view.open().stream().map(Span::of).toList(),
                    view.sessions().stream().map(Session::of).toList(),
                    view.asked().stream().map(Asked::of).toList(),
                    view.busy().stream().map(Span::of).toList());
        }
    }
}
