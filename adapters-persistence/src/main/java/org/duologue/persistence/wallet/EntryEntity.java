package org.duologue.persistence.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;

/** A row of {@code entry}; it is written once and never changes. */
@Entity
@Table(name = "entry")
@IdClass(EntryEntity.Key.class)
class EntryEntity {

    @Id
    @Column(name = "wallet_id")
    private UUID walletId;

    @Id
    private long seq;

    private String kind;

    @Column(name = "lot_number")
    private int lotNumber;

    private int amount;
    private int balance;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "caused_by")
    private String causedBy;

    private String about;
    private String reason;

    /** For JPA. */
    protected EntryEntity() {}

    EntryEntity(UUID walletId, Entry entry) {
        this.walletId = walletId;
        seq = entry.seq();
        kind = entry.kind().name();
        lotNumber = entry.lot();
        amount = entry.amount();
        balance = entry.balance();
        effectiveAt = entry.effectiveAt();
        recordedAt = entry.recordedAt();
        causedBy = entry.by().map(UUID::toString).orElse(null);
        about = entry.about().map(UUID::toString).orElse(null);
        reason = entry.reason();
    }

    Entry toEntry() {
        return new Entry(
                seq,
                EntryKind.valueOf(kind),
                lotNumber,
                amount,
                balance,
                effectiveAt,
                recordedAt,
                Optional.ofNullable(causedBy).map(UUID::fromString),
                Optional.ofNullable(about).map(UUID::fromString),
                reason);
    }

    /** The key of an entry. */
    record Key(UUID walletId, long seq) implements Serializable {}
}
