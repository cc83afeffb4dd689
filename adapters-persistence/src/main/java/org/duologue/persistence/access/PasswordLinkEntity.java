package org.duologue.persistence.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duologue.application.access.spi.AccessRepository.PasswordLink;
import org.duologue.domain.people.MemberId;

/** A row of {@code password_link}. */
@Entity
@Table(name = "password_link")
class PasswordLinkEntity {

    @Id
    private String digest;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For JPA. */
    protected PasswordLinkEntity() {}

    PasswordLinkEntity(PasswordLink link) {
        digest = link.digest();
        memberId = link.member().value();
        expiresAt = link.expiresAt();
    }

    PasswordLink toLink() {
        return new PasswordLink(digest, new MemberId(memberId), expiresAt);
    }
}
