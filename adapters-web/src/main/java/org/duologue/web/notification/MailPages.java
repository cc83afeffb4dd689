package org.duologue.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.duologue.application.notification.NotificationQueries;
import org.duologue.application.shared.PageRequest;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Page;

/** The mails that went out, or would have: so that a newcomer without a mail server sees them. */
@Path("mails")
@RequestScoped
public class MailPages {

    private static final int PAGE = 30;

    @Inject
    private NotificationQueries asked;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The mails, newest first. */
    @GET
    public Page mails(@QueryParam("after") String after) {
        PageRequest page = new PageRequest(Optional.ofNullable(after).filter(a -> !a.isEmpty()), PAGE);
        return sheets().list(asked.mails(current.require(), page));
    }

    private MailSheets sheets() {
        return new MailSheets(readers.of(request));
    }

    /** One mail as its reader sees it. */
    @GET
    @Path("{id}")
    public Page mail(@PathParam("id") String id) {
        return sheets().mail(asked.mail(current.require(), id));
    }
}
