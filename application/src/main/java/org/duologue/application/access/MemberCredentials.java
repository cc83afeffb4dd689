package org.duologue.application.access;

import java.util.Objects;
import org.duologue.application.access.spi.AccessRepository;
import org.duologue.application.access.spi.PasswordHasher;
import org.duologue.application.people.spi.Credentials;
import org.duologue.domain.people.MemberId;

/** Passwords and sign-ins of members, over the ports. */
public final class MemberCredentials implements Credentials {

    private final AccessRepository access;
    private final PasswordHasher hasher;

    /** Over these ports. */
    public MemberCredentials(AccessRepository access, PasswordHasher hasher) {
        this.access = Objects.requireNonNull(access, "access");
        this.hasher = Objects.requireNonNull(hasher, "hasher");
    }

    @Override
    public void requireAcceptable(String password) {
        Passwords.require(password);
    }

    @Override
    public void set(MemberId member, String password) {
        access.savePasswordHash(member, hasher.hash(Passwords.require(password)));
    }

    @Override
    public void endSignIns(MemberId member) {
        access.removeSignIns(member);
    }
}
