package org.duologue.web.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.ChangeRequestView;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Reader;

/**
 * A booking request or a change request that waits for an answer, in a list beside sessions.
 *
 * @param title what, or who asks
 * @param meta which times, and until when there is an answer
 * @param href where it is answered
 * @param until the first instant at which an answer comes too late
 */
public record OpenRequestRow(String title, String meta, String href, Instant until) {

    private static final int MOST = 5;

    /** What the reader waits for, or has to answer: a few of what was asked last, what ends first ahead. */
    public static List<OpenRequestRow> waiting(
            BookingRequestQueries sessions, ChangeRequestQueries changes, Actor by, Reader reader) {
        RequestFilter open = RequestFilter.ALL.waiting();
        PageRequest few = PageRequest.first(MOST);
        return Stream.concat(
                        sessions.requests(by, open, few).items().stream().map(request -> of(request, by, reader)),
                        changes.requests(by, open, few).items().stream().map(request -> of(request, by, reader)))
                .sorted(Comparator.comparing(OpenRequestRow::until))
                .toList();
    }

    private static OpenRequestRow of(BookingRequestView request, Actor by, Reader reader) {
        boolean own = by.is(request.student());
        return new OpenRequestRow(
                own ? request.title() : reader.text("request.booking.titleStudent", "student", request.studentName()),
                reader.text(
                        "request.booking.line",
                        "n",
                        request.proposals().size(),
                        "coach",
                        request.coachName(),
                        "until",
                        request.expiresAt()),
                "/app/booking-requests/" + request.id().value(),
                request.expiresAt());
    }

    private static OpenRequestRow of(ChangeRequestView request, Actor by, Reader reader) {
        BookingView session = request.session();
        boolean own = by.is(session.student());
        return new OpenRequestRow(
                reader.text(
                        own ? "request.change.rowOwn" : "request.change.row",
                        "what",
                        request.to().isPresent() ? "move" : "cancel",
                        "person",
                        own ? session.coachName() : session.studentName()),
                reader.text(
                        "request.change.line",
                        "from",
                        request.from().start(),
                        "wish",
                        ChangeRequestList.wish(request, reader),
                        "until",
                        request.expiresAt()),
                "/app/sessions/" + session.id().value(),
                request.expiresAt());
    }
}
