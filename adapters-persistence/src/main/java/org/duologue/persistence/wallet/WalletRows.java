package org.duologue.persistence.wallet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Slice;
import org.duologue.domain.wallet.Wallet;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;

/**
 * Reads what is open of wallets, and what is asked for of their past: three statements however many wallets they are,
 * and one more for each kind of thing that is asked for.
 */
final class WalletRows {

    private final CurrentEntityManager current;
    private final Recall asked;
    private final List<UUID> wallets;
    private final InList ofThem;

    private WalletRows(CurrentEntityManager current, Recall asked, List<UUID> wallets) {
        this.current = current;
        this.asked = asked;
        this.wallets = wallets;
        this.ofThem = InList.of("wallet", wallets);
    }

    /** These wallets; their rows stay with the entity manager, so that they are not read again to be stored. */
    static List<Wallet> open(CurrentEntityManager current, List<WalletEntity> found, Recall asked) {
        List<UUID> ids = found.stream().map(WalletEntity::id).toList();
        return found.isEmpty() ? List.of() : new WalletRows(current, asked, ids).open(found);
    }

    private List<Wallet> open(List<WalletEntity> found) {
        var fundings = grouped(fundings(), FundingEntity::walletId);
        var lots = grouped(lots(fundings), LotEntity::walletId);
        var holds = grouped(holds(), HoldEntity::walletId);
        var commands = grouped(commands(), WalletCommandEntity::walletId);
        found.forEach(WalletEntity::isOpened);
        return found.stream()
                .map(wallet -> wallet.toState(
                        asked,
                        values(lots, wallet, Comparator.comparingInt(LotEntity::number), LotEntity::toLot),
                        values(holds, wallet, Comparator.comparingLong(HoldEntity::number), HoldEntity::toHold),
                        values(
                                fundings,
                                wallet,
                                Comparator.comparingLong(FundingEntity::number),
                                FundingEntity::toFunding),
                        values(
                                commands,
                                wallet,
                                Comparator.comparingLong(WalletCommandEntity::number),
                                WalletCommandEntity::toCommand)))
                .map(Wallet::restore)
                .toList();
    }

    private static <E> Map<UUID, List<E>> grouped(Stream<E> rows, Function<E, UUID> wallet) {
        return rows.collect(Collectors.groupingBy(wallet));
    }

    private static <E, V> List<V> values(
            Map<UUID, List<E>> rows, WalletEntity wallet, Comparator<E> order, Function<E, V> value) {
        return rows.getOrDefault(wallet.id(), List.of()).stream()
                .sorted(order)
                .map(value)
                .toList();
    }

    private Stream<FundingEntity> fundings() {
        List<UUID> refs = asked.fundings().stream().map(ref -> ref.value()).toList();
        return one(FundingEntity.class, "r.ref", refs);
    }

    private Stream<WalletCommandEntity> commands() {
        List<UUID> ids = asked.commands().stream().map(id -> id.value()).toList();
        return one(WalletCommandEntity.class, "r.commandId", ids);
    }

    private Stream<HoldEntity> holds() {
        List<UUID> ids = asked.holds().stream().map(id -> id.value()).toList();
        return Stream.concat(
                        query(HoldEntity.class, "r.status = 'OPEN'").getResultStream(),
                        one(HoldEntity.class, "r.id", ids))
                .distinct();
    }

    /** The open ones, those asked for, and those that the fundings came from; the others may be used up. */
    private Stream<LotEntity> lots(Map<UUID, List<FundingEntity>> fundings) {
        List<LotEntity> open = query(LotEntity.class, "r.open = true").getResultList();
        Set<WalletRowKey> wanted = new HashSet<>();
        wallets.forEach(wallet -> asked.lots().forEach(number -> wanted.add(new WalletRowKey(wallet, number))));
        fundings.forEach((wallet, paid) -> paid.stream()
                .flatMap(row -> row.toFunding().slices().stream())
                .map(Slice::lot)
                .forEach(number -> wanted.add(new WalletRowKey(wallet, number))));
        open.forEach(lot -> wanted.remove(lot.key()));
        List<Long> numbers =
                wanted.stream().map(WalletRowKey::number).distinct().toList();
        Stream<LotEntity> closed = one(LotEntity.class, "r.number", numbers).filter(lot -> wanted.contains(lot.key()));
        return Stream.concat(open.stream(), closed);
    }

    private <E> Stream<E> one(Class<E> type, String key, Collection<?> keys) {
        InList these = InList.of("key", keys);
        return keys.isEmpty()
                ? Stream.empty()
                : these.bind(query(type, these.has(key))).getResultStream();
    }

    private <E> TypedQuery<E> query(Class<E> type, String condition) {
        String where = " r where " + ofThem.has("r.walletId") + " and " + condition;
        return ofThem.bind(current.query("select r from " + type.getSimpleName() + where, type));
    }

    /** Brings all rows of a wallet that can change to the entity manager. */
    static void readAll(EntityManager entities, UUID wallet) {
        for (Class<?> type : List.of(LotEntity.class, HoldEntity.class, FundingEntity.class)) {
            entities.createQuery("select r from " + type.getSimpleName() + " r where r.walletId = :wallet", type)
                    .setParameter("wallet", wallet)
                    .getResultList();
        }
    }
}
