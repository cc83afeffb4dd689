package org.duologue.persistence.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.wallet.Announced;
import org.duologue.domain.wallet.Category;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;

/** A row of {@code lot}; only its buckets ever change, and what has been told of it. */
@Entity
@Table(name = "lot")
@IdClass(WalletRowKey.class)
class LotEntity {

    @Id
    @Column(name = "wallet_id")
    private UUID walletId;

    @Id
    private long number;

    private String source;
    private String category;
    private int amount;
    private int priority;

    @Column(name = "effective_from")
    private Instant effectiveFrom;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int segment;
    private int period;

    @SuppressWarnings("UnusedVariable") // its column is unique, so that no period is granted twice
    private String allocation;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    @Column(name = "is_open")
    private boolean open;

    private int available;
    private int held;
    private int consumed;
    private int forfeited;

    @Column(name = "carried_out")
    private int carriedOut;

    @Column(name = "transferred_out")
    private int transferredOut;

    /** What its owner has been told of it. */
    private String announced;

    /** For JPA. */
    protected LotEntity() {}

    LotEntity(UUID walletId, Lot lot) {
        this.walletId = walletId;
        number = lot.number();
        source = lot.source().name();
        category = lot.category().name();
        amount = lot.amount();
        priority = lot.priority();
        effectiveFrom = lot.effectiveFrom();
        expiresAt = lot.expiresAt().orElse(null);
        segment = lot.segment();
        period = lot.period();
        boolean allocated = lot.source() == LotSource.ENROLLMENT || lot.source() == LotSource.RENEWAL;
        allocation = allocated ? segment + "." + period : null;
        update(lot);
    }

    final void update(Lot lot) {
        open = lot.isOpen();
        available = lot.available();
        held = lot.held();
        consumed = lot.consumed();
        forfeited = lot.forfeited();
        carriedOut = lot.carriedOut();
        transferredOut = lot.transferredOut();
        announced = lot.announced().name();
    }

    Lot toLot() {
        return new Lot(
                Math.toIntExact(number),
                LotSource.valueOf(source),
                Category.valueOf(category),
                amount,
                priority,
                effectiveFrom,
                Optional.ofNullable(expiresAt),
                segment,
                period,
                available,
                held,
                consumed,
                forfeited,
                carriedOut,
                transferredOut,
                Announced.valueOf(announced));
    }

    UUID walletId() {
        return walletId;
    }

    WalletRowKey key() {
        return new WalletRowKey(walletId, number);
    }

    int number() {
        return Math.toIntExact(number);
    }
}
