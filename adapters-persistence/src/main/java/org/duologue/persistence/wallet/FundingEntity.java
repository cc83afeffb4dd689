package org.duologue.persistence.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.duologue.domain.wallet.Funding;
import org.duologue.domain.wallet.FundingRef;

/** A row of {@code funding}. */
@Entity
@Table(name = "funding")
@IdClass(FundingEntity.Key.class)
class FundingEntity {

    @Id
    @Column(name = "wallet_id")
    private UUID walletId;

    @Id
    private UUID ref;

    private long number;

    private String slices;
    private int refunded;

    /** For JPA. */
    protected FundingEntity() {}

    FundingEntity(UUID walletId, Funding funding) {
        this.walletId = walletId;
        number = funding.number();
        ref = funding.ref().value();
        update(funding);
    }

    final void update(Funding funding) {
        slices = Slices.write(funding.slices());
        refunded = funding.refunded();
    }

    Funding toFunding() {
        return new Funding(new FundingRef(ref), Slices.read(slices), refunded, number);
    }

    UUID walletId() {
        return walletId;
    }

    long number() {
        return number;
    }

    /** The key of a funding. */
    record Key(UUID walletId, UUID ref) implements Serializable {}
}
