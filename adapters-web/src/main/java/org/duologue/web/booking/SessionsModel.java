package org.duologue.web.booking;

import java.util.List;
import org.duologue.application.booking.BookingView;
import org.duologue.application.shared.Page;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Tab;

/**
 * The list of sessions.
 *
 * @param tabs upcoming and past
 * @param past whether the past ones are shown
 * @param asked the requests that wait for an answer
 * @param rows the sessions
 * @param pager the way to more of them
 */
public record SessionsModel(
        List<Tab> tabs, boolean past, List<OpenRequestRow> asked, List<SessionRow> rows, Pager pager) {

    static SessionsModel of(
            Page<BookingView> found, boolean past, List<OpenRequestRow> asked, Actor by, Reader reader) {
        return new SessionsModel(
                List.of(
                        Tab.of(reader.text("booking.upcoming"), "/app/sessions", !past),
                        Tab.of(reader.text("booking.past"), "/app/sessions?when=past", past)),
                past,
                asked,
                found.items().stream()
                        .map(session -> SessionRow.of(session, by, reader))
                        .toList(),
                new Pager(
                        "",
                        found.next()
                                .map(next -> "/app/sessions?" + (past ? "when=past&" : "") + "after=" + next)
                                .orElse("")));
    }
}
