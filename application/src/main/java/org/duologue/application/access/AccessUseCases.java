package org.duologue.application.access;

import java.util.Optional;
import org.duologue.domain.people.Actor;

/** Signing in and out, and choosing passwords. */
public interface AccessUseCases {

    /** Signs in. Refused as {@code wrong-credentials}, whatever is wrong about them. */
    SignedIn signIn(SignIn command);

    /** Ends the sign-in of this token; without effect if there is none. */
    void signOut(String token);

    /** The actor of a token; empty if it is unknown, expired, or its member suspended. */
    Optional<Actor> authenticate(String token);

    /**
     * Mails a link for choosing a new password, if there is an active member with the address. Answers alike if not.
     */
    void forgotPassword(String email);

    /** Whose link it is. Refused as {@code link-ended} if it is unknown, used or expired. */
    PasswordLinkView link(String secret);

    /** Chooses a password and signs in; accepts the invitation if it is one. Refused as {@code link-ended}. */
    SignedIn choosePassword(ChoosePassword command);

    /** Changes one's own password. Refused as {@code wrong-credentials} if the current one is not right. */
    SignedIn changePassword(ChangePassword command);
}
