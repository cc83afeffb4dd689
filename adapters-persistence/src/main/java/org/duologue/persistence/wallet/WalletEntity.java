package org.duologue.persistence.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.domain.wallet.CommandRecord;
import org.duologue.domain.wallet.ExpiredRefund;
import org.duologue.domain.wallet.Funding;
import org.duologue.domain.wallet.Hold;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Tally;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** A row of {@code wallet}. Its revision makes the wallet, with all the rows that belong to it, one unit. */
@Entity
@Table(name = "wallet")
class WalletEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_id")
    private UUID ownerId;

    private Long grace;

    @Embedded
    private RenewalColumns renewal;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "as_of")
    private Instant asOf;

    private int lots;
    private long entries;
    private long commands;
    private int available;
    private int held;

    @Column(name = "next_event_at")
    private Instant nextEventAt;

    @Column(name = "next_look_at")
    private Instant nextLookAt;

    /** Whether its rows that may change are with the entity manager already. */
    @Transient
    private boolean opened;

    /** For JPA. */
    protected WalletEntity() {}

    WalletEntity(Wallet.State state) {
        id = state.id().value();
        ownerKind = kind(state.owner());
        ownerId = state.owner().id();
        asOf = state.asOf();
    }

    static String kind(WalletOwner owner) {
        if (owner instanceof WalletOwner.OfEnrollment) {
            return "ENROLLMENT";
        }
        return owner instanceof WalletOwner.OfMember ? "MEMBER" : "POOL";
    }

    final void update(Wallet.State state) {
        grace = state.expiredRefund() instanceof ExpiredRefund.Grace g
                ? g.grace().toSeconds()
                : null;
        renewal = new RenewalColumns(state.renewal());
        pausedAt = state.pausedAt().orElse(null);
        closedAt = state.closedAt().orElse(null);
        asOf = state.asOf();
        lots = state.tally().lots();
        entries = state.tally().entries();
        commands = state.tally().commands();
        available = state.available();
        held = state.held();
        nextEventAt = state.nextEventAt().orElse(null);
        nextLookAt = state.nextLookAt().orElse(null);
    }

    /** How much was stored of it before. */
    Tally tally() {
        return new Tally(lots, entries, commands);
    }

    WalletBalance toBalance() {
        return new WalletBalance(
                new WalletId(id),
                owner(),
                available,
                held,
                Optional.ofNullable(nextEventAt),
                RenewalColumns.read(renewal)
                        .filter(r -> closedAt == null && r.nextBoundary().isPresent()));
    }

    Wallet.State toState(
            Recall asked, List<Lot> openLots, List<Hold> holds, List<Funding> fundings, List<CommandRecord> done) {
        return new Wallet.State(
                new WalletId(id),
                owner(),
                grace == null ? new ExpiredRefund.Forfeit() : new ExpiredRefund.Grace(Duration.ofSeconds(grace)),
                RenewalColumns.read(renewal),
                Optional.ofNullable(pausedAt),
                Optional.ofNullable(closedAt),
                asOf,
                tally(),
                Optional.of(asked),
                openLots,
                List.of(),
                holds,
                fundings,
                done);
    }

    WalletOwner owner() {
        return switch (ownerKind) {
            case "ENROLLMENT" -> new WalletOwner.OfEnrollment(ownerId);
            case "MEMBER" -> new WalletOwner.OfMember(ownerId);
            default -> new WalletOwner.OfPool(ownerId);
        };
    }

    UUID id() {
        return id;
    }

    boolean opened() {
        return opened;
    }

    void isOpened() {
        opened = true;
    }
}
