package org.duologue.application.people;

import java.util.List;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;

/** Gives a member exactly these roles. The last owner stays one. */
public record ChangeRoles(Actor by, MemberId member, List<Role> roles) {

    public ChangeRoles {
        roles = List.copyOf(roles);
    }
}
