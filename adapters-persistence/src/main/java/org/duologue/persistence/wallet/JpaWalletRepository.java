package org.duologue.persistence.wallet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;
import org.duologue.persistence.shared.CurrentEntityManager;

/**
 * Wallets on JPA. A wallet is read with six statements, however many wallets are asked for; when it is stored, its
 * revision is raised even if only other rows changed, so that of two concurrent units one loses.
 */
public final class JpaWalletRepository implements WalletRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaWalletRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Wallet> find(WalletId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Wallet> findAll(Collection<WalletId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> values = ids.stream().map(WalletId::value).distinct().toList();
        List<WalletEntity> wallets = current.entities()
                .createQuery("select w from WalletEntity w where w.id in :ids", WalletEntity.class)
                .setParameter("ids", values)
                .getResultList();
        var lots = rows(LotEntity.class, "number", values, LotEntity::walletId, LotEntity::toLot);
        var entries = rows(EntryEntity.class, "seq", values, EntryEntity::walletId, EntryEntity::toEntry);
        var holds = rows(HoldEntity.class, "position", values, HoldEntity::walletId, HoldEntity::toHold);
        var fundings = rows(FundingEntity.class, "position", values, FundingEntity::walletId, FundingEntity::toFunding);
        var commands = rows(
                WalletCommandEntity.class,
                "position",
                values,
                WalletCommandEntity::walletId,
                WalletCommandEntity::toCommand);
        return wallets.stream()
                .map(w -> w.toState(
                        lots.getOrDefault(w.id(), List.of()),
                        entries.getOrDefault(w.id(), List.of()),
                        holds.getOrDefault(w.id(), List.of()),
                        fundings.getOrDefault(w.id(), List.of()),
                        commands.getOrDefault(w.id(), List.of())))
                .map(Wallet::restore)
                .toList();
    }

    @Override
    public List<Wallet> ownedBy(Collection<WalletOwner> owners) {
        Map<String, List<UUID>> byKind = owners.stream()
                .collect(Collectors.groupingBy(
                        WalletEntity::kind, TreeMap::new, Collectors.mapping(WalletOwner::id, Collectors.toList())));
        List<WalletId> ids = byKind.entrySet().stream()
                .flatMap(kind -> current.entities()
                        .createQuery(
                                "select w.id from WalletEntity w where w.ownerKind = :kind and w.ownerId in :ids",
                                UUID.class)
                        .setParameter("kind", kind.getKey())
                        .setParameter("ids", kind.getValue())
                        .getResultStream())
                .map(WalletId::new)
                .toList();
        return findAll(ids);
    }

    private <E, V> Map<UUID, List<V>> rows(
            Class<E> type, String order, List<UUID> wallets, Function<E, UUID> wallet, Function<E, V> value) {
        return entities(type, order, wallets).stream()
                .collect(Collectors.groupingBy(wallet, Collectors.mapping(value, Collectors.toList())));
    }

    private <E> List<E> entities(Class<E> type, String order, List<UUID> wallets) {
        return current.entities()
                .createQuery(
                        "select r from " + type.getSimpleName() + " r where r.walletId in :wallets order by r." + order,
                        type)
                .setParameter("wallets", wallets)
                .getResultList();
    }

    @Override
    public void save(Wallet wallet) {
        Wallet.State state = wallet.state();
        UUID id = state.id().value();
        EntityManager entities = current.entities();
        WalletEntity row = entities.find(WalletEntity.class, id);
        if (row == null) {
            entities.persist(new WalletEntity(state));
            entities.flush();
        } else {
            entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            row.update(state);
        }
        store(LotEntity.class, "number", id, state.lots(), (i, lot) -> new LotEntity(id, lot), LotEntity::update);
        store(EntryEntity.class, "seq", id, state.entries(), (i, e) -> new EntryEntity(id, e), (stored, e) -> {});
        store(HoldEntity.class, "position", id, state.holds(), (i, h) -> new HoldEntity(id, i, h), HoldEntity::update);
        store(
                FundingEntity.class,
                "position",
                id,
                state.fundings(),
                (i, f) -> new FundingEntity(id, i, f),
                FundingEntity::update);
        store(
                WalletCommandEntity.class,
                "position",
                id,
                state.commands(),
                (i, c) -> new WalletCommandEntity(id, i, c),
                (stored, c) -> {});
    }

    /** All these lists only grow at their end; what is stored already is brought up to date, the rest is added. */
    private <E, V> void store(
            Class<E> type,
            String order,
            UUID wallet,
            List<V> now,
            BiFunction<Integer, V, E> row,
            BiConsumer<E, V> update) {
        List<E> stored = entities(type, order, List.of(wallet));
        for (int i = 0; i < now.size(); i++) {
            if (i < stored.size()) {
                update.accept(stored.get(i), now.get(i));
            } else {
                current.entities().persist(row.apply(i, now.get(i)));
            }
        }
    }
}
