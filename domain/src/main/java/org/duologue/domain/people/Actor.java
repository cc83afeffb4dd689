package org.duologue.domain.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts: a member of a workspace, with the roles they have at this moment.
 *
 * @param workspace where
 * @param member who
 * @param roles at least one
 */
public record Actor(WorkspaceId workspace, MemberId member, Set<Role> roles) {

    public Actor {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(member, "member");
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an actor has a role");
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** The member as somebody who acts, with the roles they have now. */
    public static Actor of(Member.State member) {
        return new Actor(member.workspace(), member.id(), member.roles());
    }

    /** Whether this is an owner or an admin. */
    public boolean isAdmin() {
        return roles.contains(Role.OWNER) || roles.contains(Role.ADMIN);
    }

    /** Whether this is an owner. */
    public boolean isOwner() {
        return roles.contains(Role.OWNER);
    }

    /** Whether this is a coach. */
    public boolean isCoach() {
        return roles.contains(Role.COACH);
    }

    /** Whether this is a student. */
    public boolean isStudent() {
        return roles.contains(Role.STUDENT);
    }

    /** Whether this is that member. */
    public boolean is(MemberId other) {
        return member.equals(other);
    }
}
