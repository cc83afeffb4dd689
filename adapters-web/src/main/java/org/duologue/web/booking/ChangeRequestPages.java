package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.RequestFilter;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.request.WaitingRequests;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.view.Page;

/** Changes of sessions that were asked for: the inbox of those who decide, and one's own (B5, B24). */
@Path("change-requests")
@RequestScoped
public class ChangeRequestPages {

    @Inject
    private ChangeRequestQueries asked;

    @Inject
    private WaitingRequests waiting;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Those that wait, unless all are wanted; for a student all. Each is answered on the page of its session. */
    @GET
    public Page list() {
        Actor by = actor.require();
        RequestInbox inbox = RequestInbox.of(RequestInbox.Kind.CHANGES, by, EnteredReader.of(request), waiting.of(by));
        RequestFilter filter = inbox.waiting() ? RequestFilter.ALL.waiting() : RequestFilter.ALL;
        return new Page(
                "page/list.jte",
                new ChangeRequestList(by, readers.of(request)).list(asked.requests(by, filter, inbox.page()), inbox));
    }
}
