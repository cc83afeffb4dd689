package org.duologue.application.scheduling;

import java.util.Objects;
import java.util.Optional;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Whose availability somebody may see and set. */
public final class KeptAvailability {

    private final MemberRepository members;

    /** Over this repository. */
    public KeptAvailability(MemberRepository members) {
        this.members = Objects.requireNonNull(members, "members");
    }

    /** The coach; refused as {@code not-found} to those who may not know of their availability. */
    public Member.State require(Actor by, MemberId coach) {
        Member.State member = coach(by, coach).orElseThrow(() -> new Refused(new NotFound("coach")));
        Right.KEEP_AVAILABILITY.require(standing(by, coach), "coach");
        return member;
    }

    private Optional<Member.State> coach(Actor by, MemberId coach) {
        return members.find(coach)
                .map(Member::state)
                .filter(m -> m.workspace().equals(by.workspace()) && m.roles().contains(Role.COACH));
    }

    private static Standing standing(Actor by, MemberId coach) {
        Standing own = by.is(coach) ? Standing.SELF : Standing.MEMBER;
        return by.isAdmin() ? Standing.ADMIN : own;
    }
}
