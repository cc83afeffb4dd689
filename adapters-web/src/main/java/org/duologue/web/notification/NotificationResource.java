package org.duologue.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.NotificationQueries;
import org.duologue.application.notification.NotificationUseCases;
import org.duologue.application.notification.SwitchMails;
import org.duologue.application.notification.SwitchWorkspaceMails;
import org.duologue.application.notification.WantedMails;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails that went out, for admins; and which mails are wanted. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mails")
public class NotificationResource {

    @Inject
    private NotificationQueries asked;

    @Inject
    private NotificationUseCases notifications;

    @Inject
    private CurrentActor actor;

    /**
     * Which of the mails that one can do without are wanted.
     *
     * @param renewed when the credits of a new period came
     * @param ending when credits end soon
     * @param dayBefore a day before a session
     * @param hourBefore an hour before a session
     */
    public record Switches(boolean renewed, boolean ending, boolean dayBefore, boolean hourBefore) {

        static Switches of(WantedMails mails) {
            return new Switches(mails.renewed(), mails.ending(), mails.dayBefore(), mails.hourBefore());
        }

        WantedMails mails() {
            return new WantedMails(renewed, ending, dayBefore, hourBefore);
        }
    }

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

    /** What the member said; all, if nothing. */
    @GET
    @Path("members/{member}/mails")
    @Operation(summary = "Which mails a member wants")
    public Switches wanted(@PathParam("member") String member) {
        return Switches.of(asked.wantedMails(actor.require(), id(member)));
    }

    /** As changed. */
    @PUT
    @Path("members/{member}/mails")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say which mails a member wants")
    public Switches want(@PathParam("member") String member, Switches wanted) {
        notifications.switchMails(new SwitchMails(actor.require(), id(member), wanted.mails()));
        return wanted(member);
    }

    /** What holds for everybody; all, if nothing was said. */
    @GET
    @Path("workspace/mails")
    @Operation(summary = "Which mails the workspace sends at all")
    public Switches sent() {
        return Switches.of(asked.workspaceMails(actor.require()));
    }

    /** As changed. */
    @PUT
    @Path("workspace/mails")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say which mails the workspace sends at all")
    public Switches send(Switches sent) {
        notifications.switchWorkspaceMails(new SwitchWorkspaceMails(actor.require(), sent.mails()));
        return sent();
    }

    private static MemberId id(String member) {
        return Given.id("member", member, MemberId::new);
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
