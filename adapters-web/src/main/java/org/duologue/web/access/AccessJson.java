package org.duologue.web.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.access.PasswordLinkView;
import org.duologue.application.access.SignedIn;

/** What programs send and get when they sign in. */
public final class AccessJson {

    private AccessJson() {}

    /** Who wants to sign in. */
    public record Credentials(String email, String password) {

        /** Leaves the password out, so that no log shows it. */
        @Override
        public String toString() {
            return "Credentials[email=" + email + "]";
        }
    }

    /**
     * A token: show it as {@code Authorization: Bearer} with every request.
     *
     * @param expiresAt from when on it is worthless
     * @param member whose it is
     */
    public record Token(String token, Instant expiresAt, UUID member) {

        static Token of(SignedIn signedIn) {
            return new Token(
                    signedIn.token(),
                    signedIn.expiresAt(),
                    signedIn.actor().member().value());
        }

        /** Leaves the token out, so that no log shows it. */
        @Override
        public String toString() {
            return "Token[member=" + member + "]";
        }
    }

    /** Whose password is forgotten. */
    public record Forgotten(String email) {}

    /** The secret of a link in a mail. */
    public record Link(String link) {

        /** Leaves the secret out, so that no log shows it. */
        @Override
        public String toString() {
            return "Link[]";
        }
    }

    /**
     * Whose link it is.
     *
     * @param invitation true for an invitation, false for a forgotten password
     */
    public record LinkOwner(String name, String email, String workspace, boolean invitation) {

        static LinkOwner of(PasswordLinkView view) {
            return new LinkOwner(view.name(), view.email(), view.workspace(), view.invitation());
        }
    }

    /**
     * A password, chosen with the secret of a link.
     *
     * @param zone the person's time zone, taken over when an invitation is accepted
     */
    public record Chosen(String link, String password, Optional<String> zone) {

        /** Leaves the secrets out, so that no log shows them. */
        @Override
        public String toString() {
            return "Chosen[]";
        }
    }

    /** A password in place of the current one. */
    public record Changed(String current, String password) {

        /** Leaves the passwords out, so that no log shows them. */
        @Override
        public String toString() {
            return "Changed[]";
        }
    }
}
