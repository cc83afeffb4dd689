package org.duologue.persistence.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.duologue.domain.wallet.Hold;
import org.duologue.domain.wallet.HoldId;
import org.duologue.domain.wallet.HoldStatus;

/** A row of {@code hold}; only its status ever changes. */
@Entity
@Table(name = "hold")
@IdClass(HoldEntity.Key.class)
class HoldEntity {

    @Id
    @Column(name = "wallet_id")
    private UUID walletId;

    @Id
    private UUID id;

    private long number;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String status;
    private String slices;

    /** For JPA. */
    protected HoldEntity() {}

    HoldEntity(UUID walletId, Hold hold) {
        this.walletId = walletId;
        number = hold.number();
        id = hold.id().value();
        expiresAt = hold.expiresAt();
        slices = Slices.write(hold.slices());
        update(hold);
    }

    final void update(Hold hold) {
        status = hold.status().name();
    }

    Hold toHold() {
        return new Hold(new HoldId(id), expiresAt, Slices.read(slices), HoldStatus.valueOf(status), number);
    }

    UUID walletId() {
        return walletId;
    }

    long number() {
        return number;
    }

    /** The key of a hold. */
    record Key(UUID walletId, UUID id) implements Serializable {}
}
