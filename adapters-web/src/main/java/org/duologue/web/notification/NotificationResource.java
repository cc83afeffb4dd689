package org.duologue.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.NotificationQueries;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails that went out, for admins. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mails")
public class NotificationResource {

    @Inject
    private NotificationQueries asked;

    @Inject
    private CurrentActor actor;

    /**
     * A mail.
     *
     * @param sent true: handed to a mail server; false: only kept
     * @param html left out if there is none
     * @param calendar the iCalendar part; left out if there is none
     */
    public record Mail(
            String id,
            Instant at,
            String to,
            String subject,
            String text,
            Optional<String> html,
            Optional<String> calendar,
            boolean sent) {

        static Mail of(KeptMail mail) {
            return new Mail(
                    mail.messageId(),
                    mail.at(),
                    mail.to(),
                    mail.subject(),
                    mail.text(),
                    Given.present(mail.html()),
                    Given.present(mail.calendar()),
                    mail.sent());
        }
    }

    /** Newest first. */
    @GET
    @Path("mails")
    @Operation(summary = "The mails of the installation, newest first")
    public PageJson<Mail> mails(@BeanParam PageQuery page) {
        return PageJson.of(asked.mails(actor.require(), page.request()), Mail::of);
    }

    /** One of them. */
    @GET
    @Path("mails/{mail}")
    @Operation(summary = "A mail")
    public Mail mail(@PathParam("mail") String mail) {
        return Mail.of(asked.mail(actor.require(), mail));
    }
}
