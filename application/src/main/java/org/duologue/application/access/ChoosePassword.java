package org.duologue.application.access;

import java.util.Optional;

/**
 * Chooses a password with the secret of a link: of an invitation or of a forgotten password.
 *
 * @param link the secret of the link
 * @param password 10..200 characters
 * @param zone the zone the person's browser is in, taken over when an invitation is accepted
 */
public record ChoosePassword(String link, String password, Optional<String> zone) {

    /** Leaves the secrets out, so that no log shows them. */
    @Override
    public String toString() {
        return "ChoosePassword[]";
    }
}
