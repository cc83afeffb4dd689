package org.duologue.web.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /**
     * How a time is kept from all but one student.
     *
     * @param blocked the time with the buffers around it
     * @param until the first instant at which it is kept no more
     */
    public record Kept(Span blocked, Instant until) {

        static Kept of(CoachCalendarView.Kept kept) {
            return new Kept(Span.of(kept.blocked()), kept.until());
        }
    }

    /**
     * A time that a student proposes.
     *
     * @param kept left out where others may still book it
     */
    public record Asked(UUID bookingRequest, UUID student, String studentName, Span time, Optional<Kept> kept) {

        static Asked of(CoachCalendarView.Asked asked) {
            return new Asked(
                    asked.request().value(),
                    asked.student().value(),
                    asked.studentName(),
                    Span.of(asked.time()),
                    asked.kept().map(Kept::of));
        }
    }

    /** A time that is kept while it is decided for the student. */
    public record Held(UUID student, String studentName, UUID coach, String coachName, Span time, Kept kept) {

        static Held of(CoachCalendarView.Held held) {
            return new Held(
                    held.student().value(),
                    held.studentName(),
                    held.coach().value(),
                    held.coachName(),
                    Span.of(held.time()),
                    Kept.of(held.kept()));
        }
    }

    /**
     * A coach's time.
     *
     * @param zone of the coach's availability
     * @param open the open hours
     * @param asked times that open requests propose
     * @param held times that are kept while somebody decides
     * @param busy times from calendars elsewhere
     */
    public record CoachCalendar(
            UUID coach,
            String name,
            String zone,
            List<Span> open,
            List<Session> sessions,
            List<Asked> asked,
            List<Held> held,
            List<Span> busy) {

        static CoachCalendar of(CoachCalendarView view) {
            return new CoachCalendar(
                    view.coach().value(),
                    view.name(),
                    view.zone().getId(),
                    view.open().stream().map(Span::of).toList(),
                    view.sessions().stream().map(Session::of).toList(),
                    view.asked().stream().map(Asked::of).toList(),
                    view.held().stream().map(Held::of).toList(),
                    view.busy().stream().map(Span::of).toList());
        }
    }
}
