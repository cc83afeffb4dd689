package org.duologue.web.booking;

import java.time.Duration;
import org.duologue.application.booking.BookingView;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Tone;

/**
 * A session in a list.
 *
 * @param href its page
 * @param weekday Fri
 * @param number the day of the month
 * @param title Fri 15 May, 09:00 to 10:00
 * @param meta what it is, how long, and with whom
 * @param state confirmed, held, cancelled, or whose no-show
 * @param tone of the state
 * @param join where one can join right now, or empty
 */
public record SessionRow(
        String href, String weekday, int number, String title, String meta, String state, Tone tone, String join) {

    /** The session, as this actor sees it. */
    public static SessionRow of(BookingView session, Actor by, Reader reader) {
        var start = session.time().start();
        var day = reader.times().date(start);
        return new SessionRow(
                "/app/sessions/" + session.id().value(),
                reader.times().weekdayShort(day.getDayOfWeek()),
                day.getDayOfMonth(),
                reader.times().range(start, session.time().end()),
                meta(session, by, reader),
                reader.text("booking.state." + state(session)),
                tone(session),
                Joining.of(session, reader).href());
    }

    private static String state(BookingView session) {
        return switch (session.status()) {
            case CONFIRMED -> session.upcoming() ? "confirmed" : "held";
            case CANCELLED -> "cancelled";
            case NO_SHOW -> "noShow";
            case COACH_NO_SHOW -> "coachNoShow";
        };
    }

    private static Tone tone(BookingView session) {
        return switch (session.status()) {
            case CONFIRMED -> session.upcoming() ? Tone.ACCENT : Tone.PLAIN;
            case CANCELLED -> Tone.DANGER;
            case NO_SHOW, COACH_NO_SHOW -> Tone.WARM;
        };
    }

    private static String meta(BookingView session, Actor by, Reader reader) {
        String what = session.sessionTypeName().isBlank() ? session.appointmentName() : session.sessionTypeName();
        Duration length = session.time().length();
        if (by.is(session.student()) || by.is(session.coach())) {
            String with = by.is(session.student()) ? session.coachName() : session.studentName();
            return reader.text("booking.with", "what", what, "length", length, "name", with);
        }
        return reader.text(
                "booking.between",
                "what",
                what,
                "length",
                length,
                "student",
                session.studentName(),
                "coach",
                session.coachName());
    }
}
