package org.duologue.persistence.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duologue.application.access.spi.AccessRepository.SignInRecord;

/** A row of {@code sign_in}. */
@Entity
@Table(name = "sign_in")
class SignInEntity {

    @Id
    private String digest;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For JPA. */
    protected SignInEntity() {}

    SignInEntity(SignInRecord signIn) {
        digest = signIn.digest();
        memberId = signIn.member().value();
        signedInAt = signIn.signedInAt();
        expiresAt = signIn.expiresAt();
    }
}
