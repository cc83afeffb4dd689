package org.duologue.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.booking.CalendarFeedQueries;
import org.duologue.application.booking.CalendarFeedUseCases;
import org.duologue.application.booking.CalendarFeedView;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.shared.WebSettings;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;

/** One's own private calendar feed. */
@Path("account/calendar")
@RequestScoped
public class CalendarFeedPages {

    @Inject
    private CalendarFeedUseCases feeds;

    @Inject
    private CalendarFeedQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private WebSettings settings;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Whether there is one. Its address is not shown again. */
    @GET
    public Page feed() {
        return page("");
    }

    /** Makes it, or gives it another address, which this answer shows and no other ever will; or takes it away. */
    @POST
    public Response act(Entered entered) {
        if (entered.value("act").equals("remove")) {
            feeds.removeFeed(actor.require());
            return Redirect.to("/app/account/calendar?done=removed").build();
        }
        String url = CalendarFeedJson.url(settings, feeds.renewFeed(actor.require()));
        return Response.ok(page(url)).build();
    }

    private Page page(String url) {
        Reader reader = readers.of(request);
        Optional<CalendarFeedView> feed = asked.feed(actor.require());
        boolean removed = "removed".equals(request.getParameter("done"));
        return new Page(
                "booking/feed.jte",
                new CalendarFeedModel(
                        feed.map(f -> reader.text("booking.feedSince", "at", f.since()))
                                .orElse(""),
                        url,
                        removed ? reader.text("booking.feedRemoved") : ""));
    }
}
