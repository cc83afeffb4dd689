package org.duologue.persistence.wallet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Slice;
import org.duologue.domain.wallet.Wallet;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;

/**
 * Reads what is open of wallets, and what is asked for of their past: one statement however many wallets they are, so
 * that a wallet and what belongs to it are of one moment, and one more for each kind of thing that is asked for.
 */
final class WalletRows {

    private static final String OPEN = "select w, l, h from WalletEntity w"
            + " left join LotEntity l on (l.walletId = w.id and l.open = true)"
            + " left join HoldEntity h on (h.walletId = w.id and h.status = 'OPEN') where ";

    private final CurrentEntityManager current;
    private final Recall asked;
    private final List<WalletEntity> found;
    private final List<LotEntity> openLots;
    private final List<HoldEntity> openHolds;
    private final List<UUID> wallets;
    private final InList ofThem;

    private WalletRows(CurrentEntityManager current, Recall asked, List<Object[]> rows) {
        this.current = current;
        this.asked = asked;
        found = each(rows, 0, WalletEntity.class);
        openLots = each(rows, 1, LotEntity.class);
        openHolds = each(rows, 2, HoldEntity.class);
        wallets = found.stream().map(WalletEntity::id).toList();
        ofThem = InList.of("wallet", wallets);
    }

    /**
     * The wallets, called {@code w} in the condition, of which it is true; their rows stay with the entity manager, so
     * that they are not read again to be stored.
     */
    static List<Wallet> open(
            CurrentEntityManager current, String condition, UnaryOperator<TypedQuery<Object[]>> bind, Recall asked) {
        List<Object[]> rows =
                bind.apply(current.query(OPEN + condition, Object[].class)).getResultList();
        return rows.isEmpty() ? List.of() : new WalletRows(current, asked, rows).open();
    }

    /** Each once, and none for those who have none. */
    private static <E> List<E> each(List<Object[]> rows, int column, Class<E> type) {
        return rows.stream()
                .map(row -> row[column])
                .filter(Objects::nonNull)
                .map(type::cast)
                .distinct()
                .toList();
    }

    private List<Wallet> open() {
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
        return Stream.concat(openHolds.stream(), one(HoldEntity.class, "r.id", ids))
                .distinct();
    }

    /** The open ones, those asked for, and those that the fundings came from; the others may be used up. */
    private Stream<LotEntity> lots(Map<UUID, List<FundingEntity>> fundings) {
        Set<WalletRowKey> wanted = new HashSet<>();
        wallets.forEach(wallet -> asked.lots().forEach(number -> wanted.add(new WalletRowKey(wallet, number))));
        fundings.forEach((wallet, paid) -> paid.stream()
                .flatMap(row -> row.toFunding().slices().stream())
                .map(Slice::lot)
                .forEach(number -> wanted.add(new WalletRowKey(wallet, number))));
        openLots.forEach(lot -> wanted.remove(lot.key()));
        List<Long> numbers =
                wanted.stream().map(WalletRowKey::number).distinct().toList();
        Stream<LotEntity> closed = one(LotEntity.class, "r.number", numbers).filter(lot -> wanted.contains(lot.key()));
        return Stream.concat(openLots.stream(), closed);
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
