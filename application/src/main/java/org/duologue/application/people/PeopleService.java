package org.duologue.application.people;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.duologue.application.people.spi.Credentials;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Revision;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.PasswordLinkAsked;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.people.Zones;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Refused;

/** The workspace and its members, over the ports. */
public final class PeopleService implements PeopleUseCases {

    private final UnitOfWork unitOfWork;
    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final Credentials credentials;
    private final Events events;

    /** Over these ports. */
    public PeopleService(
            UnitOfWork unitOfWork,
            Once once,
            InstantSource clock,
            IdSource ids,
            WorkspaceRepository workspaces,
            MemberRepository members,
            Credentials credentials,
            Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public Actor setUpWorkspace(SetUpWorkspace command) {
        Problems problems = new Problems();
        Name name = problems.read("name", () -> Name.of(command.name()));
        ZoneId zone = problems.read("zone", () -> Zones.of(command.zone()));
        Currency currency = problems.read("currency", () -> currency(command.currency()));
        Name ownerName = problems.read("ownerName", () -> Name.of(command.ownerName()));
        EmailAddress email = problems.read("ownerEmail", () -> EmailAddress.of(command.ownerEmail()));
        command.ownerPassword()
                .ifPresent(typed -> problems.read("ownerPassword", () -> {
                    credentials.requireAcceptable(typed);
                    return typed;
                }));
        problems.refuseIfAny();
        return unitOfWork.run(() -> {
            if (workspaces.first().isPresent()) {
                throw new Refused(new MembershipRefusal.AlreadySetUp());
            }
            Instant now = clock.instant();
            WorkspaceId workspace = new WorkspaceId(ids.next());
            workspaces.save(Workspace.found(workspace, name, zone, currency, now));
            Member owner = Member.invite(
                    new MemberId(ids.next()), workspace, ownerName, email, Set.of(Role.OWNER), zone, Language.EN, now);
            owner.join(zone, now);
            members.save(owner);
            command.ownerPassword()
                    .ifPresent(password -> credentials.set(owner.state().id(), password));
            return Actor.of(owner.state());
        });
    }

    private static Currency currency(String typed) {
        try {
            return Currency.getInstance(String.valueOf(typed).strip());
        } catch (IllegalArgumentException unknown) {
            throw new Refused(Invalid.of(FieldProblem.of("value", "unknown-currency")));
        }
    }

    @Override
    public void changeWorkspace(ChangeWorkspace command) {
        Right.MANAGE_WORKSPACE.require(standing(command.by()));
        Problems problems = new Problems();
        Name name = problems.read("name", () -> Name.of(command.name()));
        ZoneId zone = problems.read("zone", () -> Zones.of(command.zone()));
        Currency currency = problems.read("currency", () -> currency(command.currency()));
        problems.refuseIfAny();
        unitOfWork.run(() -> {
            WorkspaceId id = command.by().workspace();
            Workspace workspace = workspaces.find(id).orElseThrow();
            Revision.require("workspace", command.ifRevision(), workspaces.revision(id));
            workspace.change(name, zone, currency);
            workspaces.save(workspace);
        });
    }

    @Override
    public MemberId addMember(AddMember command) {
        Right.MANAGE_MEMBERS.require(standing(command.by()));
        return once.one(
                command.by(),
                command.id(),
                command,
                new Once.Answer<>(MemberId::value, MemberId::new),
                () -> add(command));
    }

    private MemberId add(AddMember command) {
        Problems problems = new Problems();
        Name name = problems.read("name", () -> Name.of(command.name()));
        EmailAddress email = problems.read("email", () -> EmailAddress.of(command.email()));
        ZoneId zone = problems.read("zone", () -> command.zone().map(Zones::of).orElseGet(() -> workspaces
                .find(command.by().workspace())
                .orElseThrow()
                .state()
                .zone()));
        problems.require(!command.roles().isEmpty(), FieldProblem.of("roles", "blank"));
        problems.refuseIfAny();
        if (members.findByEmail(email).isPresent()) {
            throw new Refused(new MembershipRefusal.EmailTaken(email.value()));
        }
        Instant now = clock.instant();
        Member member = Member.invite(
                new MemberId(ids.next()),
                command.by().workspace(),
                name,
                email,
                Set.of(Role.STUDENT),
                zone,
                command.language(),
                now);
        member.changeRoles(command.by(), Set.copyOf(command.roles()));
        if (command.invite()) {
            events.publish(List.of(new PasswordLinkAsked(member.state().id(), now)));
        } else {
            member.join(zone, now);
        }
        members.save(member);
        return member.state().id();
    }

    @Override
    public void resendInvitation(ResendInvitation command) {
        change(command.by(), command.member(), Right.MANAGE_MEMBERS, member -> {
            if (member.state().status() != MemberStatus.INVITED) {
                throw new Refused(new MembershipRefusal.AlreadyJoined());
            }
            events.publish(List.of(new PasswordLinkAsked(command.member(), clock.instant())));
        });
    }

    @Override
    public void changeProfile(ChangeProfile command) {
        change(command.by(), command.member(), Right.CHANGE_PROFILE, member -> {
            Problems problems = new Problems();
            Name name = problems.read("name", () -> Name.of(command.name()));
            ZoneId zone = problems.read("zone", () -> Zones.of(command.zone()));
            problems.refuseIfAny();
            Revision.require("member", command.ifRevision(), members.revision(command.member()));
            member.changeProfile(name, zone, command.language(), command.about());
        });
    }

    @Override
    public void changeRoles(ChangeRoles command) {
        change(command.by(), command.member(), Right.MANAGE_MEMBERS, member -> {
            if (!command.roles().contains(Role.OWNER)) {
                keepAnOwner(member);
            }
            member.changeRoles(command.by(), Set.copyOf(command.roles()));
        });
    }

    @Override
    public void suspend(SuspendMember command) {
        change(command.by(), command.member(), Right.MANAGE_MEMBERS, member -> {
            keepAnOwner(member);
            member.suspend(command.by());
            credentials.endSignIns(command.member());
        });
    }

    @Override
    public void restore(RestoreMember command) {
        change(command.by(), command.member(), Right.MANAGE_MEMBERS, member -> member.restoreAccess(command.by()));
    }

    private void keepAnOwner(Member member) {
        boolean owner = member.state().roles().contains(Role.OWNER);
        if (owner && members.count(member.state().workspace(), Role.OWNER) <= 1) {
            throw new Refused(new MembershipRefusal.LastOwner());
        }
    }

    private void change(Actor by, MemberId id, Right right, Consumer<Member> change) {
        unitOfWork.run(() -> {
            Member member = members.find(id)
                    .filter(m -> m.state().workspace().equals(by.workspace()))
                    .orElseThrow(() -> new Refused(new NotFound("member")));
            right.require(standing(by, member.state()), "member");
            change.accept(member);
            members.save(member);
        });
    }

    private static Standing standing(Actor by) {
        return by.isAdmin() ? Standing.ADMIN : Standing.MEMBER;
    }

    private static Standing standing(Actor by, Member.State member) {
        if (by.isAdmin()) {
            return Standing.ADMIN;
        }
        return by.is(member.id()) ? Standing.SELF : Standing.MEMBER;
    }
}
