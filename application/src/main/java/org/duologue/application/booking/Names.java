package org.duologue.application.booking;

import java.util.List;
import java.util.Objects;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;

/** What people are called. */
final class Names {

    private final MemberRepository members;

    Names(MemberRepository members) {
        this.members = Objects.requireNonNull(members, "members");
    }

    /** The names of these people in this order, read at once. */
    List<String> of(List<MemberId> inOrder) {
        List<Member.State> people =
                members.findAll(inOrder).stream().map(Member::state).toList();
        return inOrder.stream()
                .flatMap(id -> people.stream().filter(m -> m.id().equals(id)))
                .map(m -> m.name().value())
                .toList();
    }
}
