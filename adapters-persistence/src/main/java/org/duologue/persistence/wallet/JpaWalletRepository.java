package org.duologue.persistence.wallet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.wallet.spi.DueWallet;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.wallet.Funding;
import org.duologue.domain.wallet.Hold;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Tally;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;

/**
 * Wallets on JPA. When a wallet is stored, its revision is raised even if only other rows changed, so that of two
 * concurrent units one loses; what has a number behind those stored before is inserted without looking, so that a key
 * that was used before is a lost race as well.
 */
public final class JpaWalletRepository implements WalletRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaWalletRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public List<Wallet> findAll(Collection<WalletId> ids, Recall asked) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList of = InList.of("id", ids.stream().map(WalletId::value).toList());
        return open(of.bind(wallets(of.has("w.id"))).getResultList(), asked);
    }

    @Override
    public List<Wallet> ownedBy(Collection<WalletOwner> owners, Recall asked) {
        return open(rowsOf(owners), asked);
    }

    @Override
    public List<WalletBalance> balances(Collection<WalletOwner> owners) {
        return rowsOf(owners).stream().map(WalletEntity::toBalance).toList();
    }

    @Override
    public List<DueWallet> due(Instant until, Optional<DueWallet> after, int limit) {
        return DueWallets.claim(current.entities(), until, after, limit);
    }

    private List<WalletEntity> rowsOf(Collection<WalletOwner> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        InList kinds = InList.of("kind", owners.stream().map(WalletEntity::kind).toList());
        InList ids = InList.of("id", owners.stream().map(WalletOwner::id).toList());
        TypedQuery<WalletEntity> query = wallets(kinds.has("w.ownerKind") + " and " + ids.has("w.ownerId"));
        return ids.bind(kinds.bind(query))
                .getResultStream()
                .filter(row -> owners.contains(row.owner()))
                .toList();
    }

    private TypedQuery<WalletEntity> wallets(String condition) {
        return current.query("select w from WalletEntity w where " + condition, WalletEntity.class);
    }

    private List<Wallet> open(List<WalletEntity> rows, Recall asked) {
        return WalletRows.open(current, rows, asked);
    }

    @Override
    public void save(Wallet wallet) {
        Wallet.State state = wallet.state();
        WalletEntity row = row(state);
        Tally before = row.tally();
        row.update(state);
        state.lots().forEach(lot -> store(lot, row.id(), before));
        state.holds().forEach(hold -> store(hold, row.id(), before));
        state.fundings().forEach(funding -> store(funding, row.id(), before));
        EntityManager entities = current.entities();
        state.entries().stream()
                .filter(entry -> entry.seq() > before.entries())
                .forEach(entry -> entities.persist(new EntryEntity(row.id(), entry)));
        state.commands().stream()
                .filter(command -> command.number() > before.commands())
                .forEach(command -> entities.persist(new WalletCommandEntity(row.id(), command)));
    }

    private void store(Lot lot, UUID wallet, Tally before) {
        EntityManager entities = current.entities();
        if (lot.number() > before.lots()) {
            entities.persist(new LotEntity(wallet, lot));
        } else {
            entities.find(LotEntity.class, new WalletRowKey(wallet, lot.number()))
                    .update(lot);
        }
    }

    private void store(Hold hold, UUID wallet, Tally before) {
        EntityManager entities = current.entities();
        if (hold.number() > before.commands()) {
            entities.persist(new HoldEntity(wallet, hold));
        } else {
            entities.find(HoldEntity.class, new HoldEntity.Key(wallet, hold.id().value()))
                    .update(hold);
        }
    }

    private void store(Funding funding, UUID wallet, Tally before) {
        EntityManager entities = current.entities();
        if (funding.number() > before.commands()) {
            entities.persist(new FundingEntity(wallet, funding));
        } else {
            entities.find(
                            FundingEntity.class,
                            new FundingEntity.Key(wallet, funding.ref().value()))
                    .update(funding);
        }
    }

    /** The row of the wallet, with all rows that may change at hand. */
    private WalletEntity row(Wallet.State state) {
        EntityManager entities = current.entities();
        WalletEntity found = entities.find(WalletEntity.class, state.id().value());
        if (found == null) {
            WalletEntity row = new WalletEntity(state);
            entities.persist(row);
            entities.flush();
            row.isOpened();
            return row;
        }
        entities.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (!found.opened()) {
            WalletRows.readAll(entities, found.id());
            found.isOpened();
        }
        return found;
    }
}
