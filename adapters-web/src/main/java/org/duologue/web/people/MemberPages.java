package org.duologue.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.application.people.ResendInvitation;
import org.duologue.application.people.RestoreMember;
import org.duologue.application.people.SuspendMember;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/** The members of the workspace: list, invitation, roles and access. */
@Path("members")
@RequestScoped
public class MemberPages {

    private static final int PAGE = 30;

    @Inject
    private PeopleUseCases people;

    @Inject
    private PeopleQueries asked;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The members, by name. */
    @GET
    public org.duologue.web.view.Page members(
            @QueryParam("q") String text, @QueryParam("role") String role, @QueryParam("after") String after) {
        MemberFilter filter =
                new MemberFilter(role(role), Optional.ofNullable(text).map(String::strip));
        PageRequest page = new PageRequest(Optional.ofNullable(after).filter(a -> !a.isEmpty()), PAGE);
        Page<MemberView> found = asked.members(current.require(), filter, page);
        return new MemberSheets(readers.of(request)).list(found, filter, done());
    }

    private static Optional<Role> role(String typed) {
        return List.of(Role.values()).stream()
                .filter(r -> r.name().equals(typed))
                .findFirst();
    }

    private String done() {
        return Optional.ofNullable(request.getParameter("done")).orElse("");
    }

    /** The form for somebody new. */
    @GET
    @Path("new")
    public org.duologue.web.view.Page invitation() {
        return new MemberSheets(readers.of(request)).invitation(Entered.nothing(), Optional.empty());
    }

    /** Invites somebody by mail. */
    @POST
    public Response invite(Entered entered) {
        try {
            people.addMember(new AddMember(
                    current.require(),
                    entered.value("name"),
                    entered.value("email"),
                    roles(entered),
                    Optional.empty(),
                    "DE".equals(entered.value("language")) ? Language.DE : Language.EN,
                    true,
                    Optional.empty()));
            return Redirect.to("/app/members?done=invited").build();
        } catch (Refused refused) {
            return refused(entered, refused.refusal());
        }
    }

    private Response refused(Entered entered, Refusal refusal) {
        Reader reader = readers.of(request);
        Entered again = entered.refused(RefusalText.of(refusal, reader));
        return Answers.again(refusal, new MemberSheets(reader).invitation(again, Optional.of(refusal)));
    }

    private static List<Role> roles(Entered entered) {
        return entered.values("roles").stream().flatMap(r -> role(r).stream()).toList();
    }

    /** One member. */
    @GET
    @Path("{id}")
    public org.duologue.web.view.Page member(@PathParam("id") UUID id) {
        return shown(id, Entered.nothing(), Optional.empty());
    }

    private org.duologue.web.view.Page shown(UUID id, Entered entered, Optional<Refusal> refusal) {
        MemberView member = asked.member(current.require(), new MemberId(id));
        return new MemberSheets(readers.of(request)).member(member, entered, refusal, done());
    }

    /** Changes roles, takes access or gives it again, or sends the invitation once more. */
    @POST
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Entered entered) {
        Actor by = current.require();
        MemberId member = new MemberId(id);
        try {
            switch (entered.value("act")) {
                case "suspend" -> people.suspend(new SuspendMember(by, member));
                case "restore" -> people.restore(new RestoreMember(by, member));
                case "resend" -> people.resendInvitation(new ResendInvitation(by, member));
                default -> people.changeRoles(new ChangeRoles(by, member, roles(entered)));
            }
            return Redirect.to("/app/members/" + id + "?done=saved").build();
        } catch (Refused refused) {
            Entered again = entered.refused(RefusalText.of(refused.refusal(), readers.of(request)));
            return Answers.again(refused.refusal(), shown(id, again, Optional.of(refused.refusal())));
        }
    }
}
