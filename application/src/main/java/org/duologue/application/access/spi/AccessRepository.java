package org.duologue.application.access.spi;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;

/** Keeps password hashes, sign-ins and password links; secrets only as digests. */
public interface AccessRepository {

    /** The member's password hash, if one was chosen. */
    Optional<String> passwordHash(MemberId member);

    /** Stores the member's password hash in place of an older one. */
    void savePasswordHash(MemberId member, String hash);

    /** The sign-in with this digest, expired or not, and who made it, as they are now. */
    Optional<SignedInRecord> findSignIn(String digest);

    /** Stores a new sign-in. */
    void addSignIn(SignInRecord signIn);

    /** Ends one sign-in. */
    void removeSignIn(String digest);

    /** Ends all sign-ins of a member. */
    void removeSignIns(MemberId member);

    /** Removes what has expired before this instant. */
    void removeExpired(Instant before);

    /** The link with this digest, expired or not. */
    Optional<PasswordLink> findLink(String digest);

    /** Stores a link in place of the member's older ones. */
    void saveLink(PasswordLink link);

    /** Removes the member's links. */
    void removeLinks(MemberId member);

    /** A sign-in; the secret itself is with the person. */
    record SignInRecord(String digest, MemberId member, Instant signedInAt, Instant expiresAt) {}

    /**
     * A sign-in of somebody who may have changed since.
     *
     * @param actor whoever it is, with the roles of now
     */
    record SignedInRecord(SignInRecord signIn, Actor actor, MemberStatus status) {}

    /** A link by which a member chooses a password. */
    record PasswordLink(String digest, MemberId member, Instant expiresAt) {}
}
