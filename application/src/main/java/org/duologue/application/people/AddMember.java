package org.duologue.application.people;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.CommandId;

/**
 * Adds a member, with or without an invitation.
 *
 * @param name as typed
 * @param email as typed
 * @param roles at least one; only an owner can add an owner
 * @param zone a region id; empty: the workspace's, until the member chooses
 * @param language of interface and mails
 * @param invite true: the member is invited by mail and chooses a password; false: active at once, for programs that
 *     sign people in themselves
 */
public record AddMember(
        Actor by,
        String name,
        String email,
        List<Role> roles,
        Optional<String> zone,
        Language language,
        boolean invite,
        Optional<CommandId> id) {

    public AddMember {
        roles = List.copyOf(roles);
    }

    /** An active member in English, without an invitation. */
    public AddMember(Actor by, String name, String email, Role role, String zone) {
        this(by, name, email, List.of(role), Optional.of(zone), Language.EN, false, Optional.empty());
    }
}
