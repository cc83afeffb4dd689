package org.duologue.application.people;

import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.Role;

/**
 * Which members to list.
 *
 * @param role only those with this role
 * @param text only those whose name or address contains this, whatever the case
 */
public record MemberFilter(Optional<Role> role, Optional<String> text) {

    /** Everybody. */
    public static final MemberFilter ALL = new MemberFilter(Optional.empty(), Optional.empty());

    public MemberFilter {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "text");
    }

    /** Everybody with the role. */
    public static MemberFilter with(Role role) {
        return new MemberFilter(Optional.of(role), Optional.empty());
    }
}
