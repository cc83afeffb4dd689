package org.duologue.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.duologue.application.notification.NotificationUseCases;
import org.duologue.application.notification.SwitchMails;
import org.duologue.application.notification.SwitchWorkspaceMails;
import org.duologue.application.notification.WantedMails;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;

/** The switches of mails on the account page: one's own, and for admins those of everybody. */
@Path("account/mails")
@RequestScoped
public class MailSwitchPages {

    private static final String BACK = "/app/account?done=saved#mails";

    @Inject
    private NotificationUseCases notifications;

    @Inject
    private CurrentActor current;

    /** Which mails I want. */
    @POST
    public Response mine(Entered entered) {
        Actor by = current.require();
        notifications.switchMails(new SwitchMails(by, by.member(), chosen(entered)));
        return Redirect.to(BACK).build();
    }

    /** Which mails are sent at all. */
    @POST
    @Path("everybody")
    public Response everybody(Entered entered) {
        notifications.switchWorkspaceMails(new SwitchWorkspaceMails(current.require(), chosen(entered)));
        return Redirect.to(BACK).build();
    }

    private static WantedMails chosen(Entered entered) {
        return new WantedMails(
                entered.has("renewed"), entered.has("ending"), entered.has("dayBefore"), entered.has("hourBefore"));
    }
}
