package org.duologue.persistence.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code password}. */
@Entity
@Table(name = "password")
class PasswordEntity {

    @Id
    @Column(name = "member_id")
    private UUID memberId;

    private String hash;

    /** For JPA. */
    protected PasswordEntity() {}

    PasswordEntity(UUID memberId, String hash) {
        this.memberId = memberId;
        this.hash = hash;
    }

    void replace(String newHash) {
        hash = newHash;
    }

    String hash() {
        return hash;
    }
}
