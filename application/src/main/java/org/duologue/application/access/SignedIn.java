package org.duologue.application.access;

import java.time.Instant;
import org.duologue.domain.people.Actor;

/**
 * A sign-in that has succeeded.
 *
 * @param token the secret to show with every request; it is not stored and cannot be had again
 * @param expiresAt from when on it is worthless
 */
public record SignedIn(Actor actor, String token, Instant expiresAt) {

    /** Leaves the token out, so that no log shows it. */
    @Override
    public String toString() {
        return "SignedIn[actor=" + actor + "]";
    }
}
