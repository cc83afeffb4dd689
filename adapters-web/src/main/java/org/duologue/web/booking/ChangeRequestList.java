package org.duologue.web.booking;

import java.util.List;
import org.duologue.application.booking.ChangeRequestView;
import org.duologue.application.shared.Page;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.people.Actor;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;

/**
 * Writes the list of change requests; each leads to its session, where it is answered.
 *
 * @param by who looks at it
 * @param reader for whom
 */
record ChangeRequestList(Actor by, Reader reader) {

    /** The list, as the inbox shows it. */
    ListSheet list(Page<ChangeRequestView> found, RequestInbox inbox) {
        List<Column> columns = List.of(
                new Column(reader.text("request.change.who"), false),
                new Column(reader.text("request.change.session"), false),
                new Column(reader.text("request.change.wish"), false),
                new Column(reader.text("request.change.until"), false),
                new Column(reader.text("request.change.state"), false));
        Table table = new Table(
                reader.text("request.change.list"),
                columns,
                found.items().stream().map(this::row).toList());
        return inbox.list(table, found.next(), reader);
    }

    private List<Cell> row(ChangeRequestView request) {
        return List.of(
                Cell.of(
                                by.is(request.session().student())
                                        ? request.session().coachName()
                                        : request.session().studentName())
                        .detail(request.session().programName())
                        .href("/app/sessions/" + request.session().id().value()),
                Cell.of(reader.times().at(request.from().start())),
                Cell.of(wish(request, reader)),
                Cell.of(reader.times().at(request.expiresAt())),
                Cell.of(state(request.status(), reader)).tone(tone(request.status())));
    }

    /** Move to Fri 9 Jan, 10:00, or cancel. */
    static String wish(ChangeRequestView request, Reader reader) {
        return request.to()
                .map(to -> reader.text("request.change.moveTo", "time", to.start()))
                .orElse(reader.text("request.change.cancel"));
    }

    static String state(ChangeRequestStatus status, Reader reader) {
        return reader.text("request.change.state." + status.name());
    }

    private static Tone tone(ChangeRequestStatus status) {
        return switch (status) {
            case OPEN -> Tone.WARM;
            case GRANTED -> Tone.ACCENT;
            case DECLINED, WITHDRAWN, EXPIRED -> Tone.PLAIN;
        };
    }
}
