package org.duologue.persistence.wallet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
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
        return WalletRows.open(current, of.has("w.id"), of::bind, asked);
    }

    @Override
    public List<Wallet> ownedBy(Collection<WalletOwner> owners, Recall asked) {
        if (owners.isEmpty()) {
            return List.of();
        }
        OfOwners of = OfOwners.these(owners);
        return WalletRows.open(current, of.condition(), of::bind, asked).stream()
                .filter(wallet -> owners.contains(wallet.state().owner()))
                .toList();
    }

    @Override
    public List<WalletBalance> balances(Collection<WalletOwner> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        OfOwners of = OfOwners.these(owners);
        String jpql = "select w from WalletEntity w where " + of.condition();
        return of.bind(current.query(jpql, WalletEntity.class))
                .getResultStream()
                .filter(row -> owners.contains(row.owner()))
                .map(WalletEntity::toBalance)
                .toList();
    }

    @Override
    public List<DueWallet> due(Instant until, Optional<DueWallet> after, int limit) {
        return DueWallets.claim(current.entities(), until, after, limit);
    }

    /** Whose wallets are looked for; kinds and ids by themselves, so that what is found has to be looked through. */
    private record OfOwners(InList kinds, InList ids) {

        static OfOwners these(Collection<WalletOwner> owners) {
            return new OfOwners(
                    InList.of("kind", owners.stream().map(WalletEntity::kind).toList()),
                    InList.of("id", owners.stream().map(WalletOwner::id).toList()));
        }

        String condition() {
            return kinds.has("w.ownerKind") + " and " + ids.has("w.ownerId");
        }

        <Q extends Query> Q bind(Q query) {
            return ids.bind(kinds.bind(query));
        }
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
