package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.shared.Page;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Tab;
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

    private static final String HERE = "/app/booking-requests";

    /**
     * The list.
     *
     * @param waiting whether it has only those that wait
     * @param credits how many requests for credits wait
     */
    ListSheet list(Page<BookingRequestView> found, boolean waiting, int credits) {
        Field show = Field.select(
                        "show",
                        reader.text("request.show"),
                        List.of(
                                Option.of("waiting", reader.text("request.showWaiting")),
                                Option.of("all", reader.text("request.showAll"))))
                .value(waiting ? "waiting" : "all");
        List<Column> columns = List.of(
                new Column(reader.text("request.booking.who"), false),
                new Column(reader.text("request.booking.coach"), false),
                new Column(reader.text("request.booking.times"), false),
                new Column(reader.text("request.booking.until"), false),
                new Column(reader.text("request.booking.state"), false));
        String older = HERE + "?show=" + (waiting ? "waiting" : "all") + "&after=";
        return new ListSheet(
                reader.workspace(),
                reader.text("nav.requests"),
                Optional.empty(),
                tabs(credits),
                List.of(show),
                Optional.empty(),
                new Table(
                        reader.text("request.booking.list"),
                        columns,
                        found.items().stream().map(this::row).toList()),
                new Pager("", found.next().map(next -> older + next).orElse("")),
                "inbox",
                reader.text(waiting ? "request.booking.noneWaiting" : "request.booking.none"),
                reader.text("request.booking.noneHint"),
                "");
    }

    /** The two kinds of requests, which one answers in one place. */
    private List<Tab> tabs(int credits) {
        return List.of(
                new Tab(reader.text("request.booking.list"), HERE, true, 0),
                new Tab(reader.text("request.forCredits"), "/app/requests", false, credits));
    }

    private List<Cell> row(BookingRequestView request) {
        String first = reader.times().at(request.proposals().get(0).time().start());
        int more = request.proposals().size() - 1;
        return List.of(
                Cell.of(by.is(request.student()) ? request.title() : request.studentName())
                        .detail(request.programName())
                        .href(HERE + "/" + request.id().value()),
                Cell.of(request.coachName()),
                Cell.of(reader.text("request.booking.first", "first", first, "more", more)),
                Cell.of(reader.times().at(request.expiresAt())),
                Cell.of(BookingRequestSheet.state(request.status(), reader))
                        .tone(BookingRequestSheet.tone(request.status())));
    }
}
