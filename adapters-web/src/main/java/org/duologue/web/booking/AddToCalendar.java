package org.duologue.web.booking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.duologue.application.booking.BookingView;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;

/**
 * The ways of a session into a calendar of one's own: a file, and the calendars on the web that take an entry by its
 * address. Nothing is loaded from them.
 */
record AddToCalendar(BookingView session, Actor by, Reader reader) {

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    List<Fact> links() {
        return List.of(
                way("booking.calendarFile", "/app/sessions/" + session.id().value() + "/session.ics"),
                way("booking.calendarGoogle", google()),
                way("booking.calendarOutlook", outlook()));
    }

    private Fact way(String label, String href) {
        return new Fact(reader.text(label), "", href);
    }

    private String google() {
        return "https://calendar.google.com/calendar/render?action=TEMPLATE&text=" + encoded(title()) + "&dates="
                + BASIC.format(start()) + "/" + BASIC.format(end()) + "&details=" + encoded(session.programName())
                + "&location=" + encoded(session.meetingPlace());
    }

    private String outlook() {
        return "https://outlook.live.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent"
                + "&subject=" + encoded(title()) + "&startdt=" + encoded(start().toString()) + "&enddt="
                + encoded(end().toString())
                + "&body=" + encoded(session.programName()) + "&location=" + encoded(session.meetingPlace());
    }

    private Instant start() {
        return session.time().start();
    }

    private Instant end() {
        return session.time().end();
    }

    private String title() {
        String what = session.sessionTypeName().isBlank() ? session.appointmentName() : session.sessionTypeName();
        String other = by.is(session.student()) ? session.coachName() : session.studentName();
        return reader.text("booking.calendarTitle", "what", what, "name", other);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
