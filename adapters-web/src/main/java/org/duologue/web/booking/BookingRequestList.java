package org.duologue.web.booking;

import java.util.List;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.shared.Page;
import org.duologue.domain.people.Actor;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;

/**
 * Writes the list of booking requests.
 *
 * @param by who looks at it
 * @param reader for whom
 */
record BookingRequestList(Actor by, Reader reader) {

    /** The list, as the inbox shows it. */
    ListSheet list(Page<BookingRequestView> found, RequestInbox inbox) {
        List<Column> columns = List.of(
                new Column(reader.text("request.booking.who"), false),
                new Column(reader.text("request.booking.coach"), false),
                new Column(reader.text("request.booking.times"), false),
                new Column(reader.text("request.booking.until"), false),
                new Column(reader.text("request.booking.state"), false));
        Table table = new Table(
                reader.text("request.booking.list"),
                columns,
                found.items().stream().map(this::row).toList());
        return inbox.list(table, found.next(), reader);
    }

    private List<Cell> row(BookingRequestView request) {
        String first = reader.times().at(request.proposals().get(0).time().start());
        int more = request.proposals().size() - 1;
        return List.of(
                Cell.of(by.is(request.student()) ? request.title() : request.studentName())
                        .detail(request.programName())
                        .href("/app/booking-requests/" + request.id().value()),
                Cell.of(request.coachName()),
                Cell.of(reader.text("request.booking.first", "first", first, "more", more)),
                Cell.of(reader.times().at(request.expiresAt())),
                Cell.of(BookingRequestSheet.state(request.status(), reader))
                        .tone(BookingRequestSheet.tone(request.status())));
    }
}
