package org.duologue.application.access;

import org.duologue.domain.people.Actor;

/** Changes one's own password, knowing the current one. Ends all other sign-ins. */
public record ChangePassword(Actor by, String current, String password) {

    /** Leaves the passwords out, so that no log shows them. */
    @Override
    public String toString() {
        return "ChangePassword[by=" + by + "]";
    }
}
