package org.duologue.application.people;

import java.util.Objects;
import java.util.stream.Stream;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;

/** Whom to tell what the admins of a workspace are to decide. */
public final class Admins {

    private static final PageRequest MOST = PageRequest.first(50);

    private final MemberRepository members;

    /** Over this port. */
    public Admins(MemberRepository members) {
        this.members = Objects.requireNonNull(members, "members");
    }

    /** The first fifty owners and admins each. */
    public Stream<MemberId> of(WorkspaceId workspace) {
        return Stream.of(Role.OWNER, Role.ADMIN)
                .flatMap(role -> members.page(workspace, MemberFilter.with(role), MOST).items().stream())
                .map(member -> member.state().id())
                .distinct();
    }
}
