package org.duologue.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.access.AccessUseCases;
import org.duologue.application.access.ChangePassword;
import org.duologue.application.notification.NotificationQueries;
import org.duologue.application.people.ChangeProfile;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.shared.WebSettings;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.RefusalText;

/** One's own profile, password and mails. */
@Path("account")
@RequestScoped
public class AccountPages {

    @Inject
    private PeopleUseCases people;

    @Inject
    private PeopleQueries queries;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private AccessUseCases access;

    @Inject
    private CurrentActor current;

    @Inject
    private WebSettings settings;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The profile. */
    @GET
    public Page account() {
        return page(Entered.nothing(), Optional.empty());
    }

    /** Changes the profile. */
    @POST
    public Response change(Entered entered) {
        Actor by = current.require();
        try {
            people.changeProfile(new ChangeProfile(
                    by,
                    by.member(),
                    entered.value("name"),
                    entered.value("zone"),
                    "DE".equals(entered.value("language")) ? Language.DE : Language.EN,
                    entered.value("about"),
                    revision(entered)));
            return Redirect.to("/app/account?done=saved").build();
        } catch (Refused refused) {
            return again(entered, refused.refusal());
        }
    }

    private static Optional<Long> revision(Entered entered) {
        return Optional.of(entered.value("revision"))
                .filter(r -> r.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** Changes the password; every other device is signed out. */
    @POST
    @Path("password")
    public Response changePassword(Entered entered) {
        try {
            ChangePassword command =
                    new ChangePassword(current.require(), entered.value("current"), entered.value("password"));
            return SessionCookie.welcome(access.changePassword(command), "/app/account?done=password", settings);
        } catch (Refused refused) {
            return again(entered, refused.refusal());
        }
    }

    private Response again(Entered entered, Refusal refusal) {
        Entered kept = entered.refused(RefusalText.of(refusal, readers.of(request)));
        return Answers.again(refusal, page(kept, Optional.of(refusal)));
    }

    private Page page(Entered entered, Optional<Refusal> refusal) {
        String done = Optional.ofNullable(request.getParameter("done")).orElse("");
        Actor by = current.require();
        return new AccessSheets(readers.of(request))
                .account(
                        queries.me(by),
                        notifications.wantedMails(by, by.member()),
                        Optional.of(by).filter(Actor::isAdmin).map(notifications::workspaceMails),
                        entered,
                        refusal,
                        done);
    }
}
