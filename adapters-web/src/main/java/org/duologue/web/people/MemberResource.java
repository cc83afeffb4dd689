package org.duologue.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.ChangeProfile;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.people.PeopleUseCases;
import org.duologue.application.people.ResendInvitation;
import org.duologue.application.people.RestoreMember;
import org.duologue.application.people.SuspendMember;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Created;
import org.duologue.web.json.ETags;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.people.PeopleJson.Invitee;
import org.duologue.web.people.PeopleJson.Member;
import org.duologue.web.people.PeopleJson.NewMember;
import org.duologue.web.people.PeopleJson.Profile;
import org.duologue.web.people.PeopleJson.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members: who belongs to the workspace, and as what. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MemberResource {

    @Inject
    private PeopleUseCases people;

    @Inject
    private PeopleQueries asked;

    @Inject
    private CurrentActor actor;

    /** By name. */
    @GET
    @Path("members")
    @Operation(summary = "The members, by name")
    public PageJson<Member> members(
            @QueryParam("role") String role, @QueryParam("text") String text, @BeanParam PageQuery page) {
        MemberFilter filter = new MemberFilter(Given.optionalChoice("role", role, Role.class), Given.present(text));
        return PageJson.of(asked.members(actor.require(), filter, page.request()), Member::of);
    }

    /** 201 with the member; 409 {@code email-taken}. */
    @POST
    @Path("members")
    @Operation(summary = "Add a member, usually with an invitation by mail")
    @APIResponseSchema(value = Member.class, responseCode = "201")
    public Response add(@HeaderParam(IdempotencyKey.HEADER) String key, NewMember member) {
        Actor by = actor.require();
        MemberId id = people.addMember(new AddMember(
                by,
                member.name(),
                member.email(),
                member.roles(),
                member.zone(),
                member.language().orElse(Language.EN),
                member.invite().orElse(true),
                IdempotencyKey.of(by, key)));
        return Created.at("members/" + id.value(), Member.of(asked.member(by, id)));
    }

    /** Oneself. */
    @GET
    @Path("members/me")
    @Operation(summary = "The member whose token it is")
    public Member me() {
        return Member.of(asked.me(actor.require()));
    }

    /** One member. */
    @GET
    @Path("members/{member}")
    @Operation(summary = "A member")
    public Member member(@PathParam("member") String member) {
        return Member.of(asked.member(actor.require(), id(member)));
    }

    /** As changed; 412 if somebody else changed it since. */
    @PUT
    @Path("members/{member}")
    @Operation(summary = "Change a member's profile")
    public Member change(@PathParam("member") String member, @HeaderParam("If-Match") String ifMatch, Profile profile) {
        people.changeProfile(new ChangeProfile(
                actor.require(),
                id(member),
                profile.name(),
                profile.zone(),
                profile.language(),
                profile.about(),
                ETags.ifMatch(ifMatch)));
        return member(member);
    }

    /** As changed; 409 {@code last-owner}. */
    @PUT
    @Path("members/{member}/roles")
    @Operation(summary = "Give a member exactly these roles")
    public Member changeRoles(@PathParam("member") String member, Roles roles) {
        people.changeRoles(new ChangeRoles(actor.require(), id(member), roles.roles()));
        return member(member);
    }

    /** As changed. */
    @PUT
    @Path("members/{member}/suspension")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take away a member's access")
    public Member suspend(@PathParam("member") String member) {
        people.suspend(new SuspendMember(actor.require(), id(member)));
        return member(member);
    }

    /** As changed. */
    @DELETE
    @Path("members/{member}/suspension")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Give a suspended member access again")
    public Member restore(@PathParam("member") String member) {
        people.restore(new RestoreMember(actor.require(), id(member)));
        return member(member);
    }

    /** 202; 409 {@code already-joined}. */
    @POST
    @Path("invitations/resend")
    @Operation(summary = "Send an invitation again, with a fresh link")
    public Response resend(Invitee invitee) {
        people.resendInvitation(new ResendInvitation(actor.require(), new MemberId(invitee.member())));
        return Response.accepted().build();
    }

    private static MemberId id(String member) {
        return Given.id("member", member, MemberId::new);
    }
}
