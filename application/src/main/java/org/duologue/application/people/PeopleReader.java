package org.duologue.application.people;

import java.util.Objects;
import java.util.Optional;
import org.duologue.application.people.spi.Acquaintances;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Answers questions about the workspace and its members, over the ports. */
public final class PeopleReader implements PeopleQueries {

    private final UnitOfWork unitOfWork;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final Acquaintances acquaintances;

    /** Over these ports. */
    public PeopleReader(
            UnitOfWork unitOfWork,
            WorkspaceRepository workspaces,
            MemberRepository members,
            Acquaintances acquaintances) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.acquaintances = Objects.requireNonNull(acquaintances, "acquaintances");
    }

    @Override
    public boolean isSetUp() {
        return unitOfWork.read(() -> workspaces.first().isPresent());
    }

    @Override
    public WorkspaceView workspace(Actor by) {
        return unitOfWork.read(() -> {
            Workspace.State w = workspaces.find(by.workspace()).orElseThrow().state();
            return new WorkspaceView(w.id(), w.name().value(), w.zone(), w.currency(), workspaces.revision(w.id()));
        });
    }

    @Override
    public MemberView me(Actor by) {
        return member(by, by.member());
    }

    @Override
    public MemberView member(Actor by, MemberId id) {
        return unitOfWork.read(() -> {
            Member.State member = members.find(id)
                    .map(Member::state)
                    .filter(m -> m.workspace().equals(by.workspace()))
                    .orElseThrow(() -> new Refused(new NotFound("member")));
            Right.SEE_MEMBER.require(standing(by, id), "member");
            return view(member, true);
        });
    }

    private Standing standing(Actor by, MemberId member) {
        if (by.isAdmin()) {
            return Standing.ADMIN;
        }
        if (by.is(member)) {
            return Standing.SELF;
        }
        return acquaintances.related(by.member(), member) ? Standing.COACH : Standing.MEMBER;
    }

    @Override
    public Page<MemberView> members(Actor by, MemberFilter filter, PageRequest page) {
        Right.LIST_MEMBERS.require(Standing.ofPlanner(by));
        return unitOfWork.read(
                () -> members.page(by.workspace(), filter, page).map(member -> view(member.state(), by.isAdmin())));
    }

    @Override
    public Actor actorFor(MemberId member) {
        return unitOfWork.read(() -> members.find(member)
                .map(Member::state)
                .filter(m -> m.status() == MemberStatus.ACTIVE)
                .map(Actor::of)
                .orElseThrow(() -> new Refused(new NotFound("member"))));
    }

    private MemberView view(Member.State m, boolean withEmail) {
        return new MemberView(
                m.id(),
                m.name().value(),
                Optional.of(m.email().value()).filter(email -> withEmail),
                m.roles().stream().sorted(Role::compareTo).toList(),
                m.zone(),
                m.language(),
                m.status(),
                m.createdAt(),
                m.joinedAt(),
                m.about(),
                members.revision(m.id()));
    }
}
