package org.duologue.web.booking;

import java.util.List;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Reader;

/**
 * A booking request that waits for an answer, in a list beside sessions.
 *
 * @param title what, or who asks
 * @param meta how many times, and until when there is an answer
 * @param href its page
 */
public record OpenRequestRow(String title, String meta, String href) {

    private static final int MOST = 5;

    /** What the reader waits for, or has to answer; the first few. */
    public static List<OpenRequestRow> waiting(BookingRequestQueries requests, Actor by, Reader reader) {
        return requests.requests(by, RequestFilter.ALL.waiting(), PageRequest.first(MOST)).items().stream()
                .map(request -> of(request, by, reader))
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
                "/app/booking-requests/" + request.id().value());
    }
}
