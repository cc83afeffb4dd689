package org.duologue.persistence.wallet;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.wallet.spi.WalletHistory;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.WalletId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;

/** The past of wallets on JPA. */
public final class JpaWalletHistory implements WalletHistory {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaWalletHistory(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public List<Line> entries(WalletId wallet, Range range) {
        Which which = range.which();
        StringBuilder where = new StringBuilder("e.walletId = :wallet and e.seq < :before");
        which.from().ifPresent(at -> where.append(" and e.effectiveAt >= :from"));
        which.before().ifPresent(at -> where.append(" and e.effectiveAt < :until"));
        which.lot().ifPresent(number -> where.append(" and e.lotNumber = :lot"));
        which.about().ifPresent(thing -> where.append(" and e.about = :about"));
        boolean some = !which.kinds().equals(Which.ALL.kinds());
        InList kinds = InList.of(
                "kind", some ? which.kinds().stream().map(EntryKind::name).toList() : List.of());
        TypedQuery<Object[]> query = current.entities()
                .createQuery(
                        "select e, l.source from EntryEntity e"
                                + " left join LotEntity l on l.walletId = e.walletId and l.number = e.lotNumber where "
                                + where
                                + (some ? " and " + kinds.has("e.kind") : "")
                                + " order by e.seq desc",
                        Object[].class)
                .setParameter("wallet", wallet.value())
                .setParameter("before", range.before())
                .setMaxResults(range.limit());
        which.from().ifPresent(at -> query.setParameter("from", at));
        which.before().ifPresent(at -> query.setParameter("until", at));
        which.lot().ifPresent(number -> query.setParameter("lot", number));
        which.about().ifPresent(thing -> query.setParameter("about", thing.toString()));
        return kinds.bind(query).getResultStream().map(JpaWalletHistory::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                ((EntryEntity) row[0]).toEntry(),
                Optional.ofNullable((String) row[1]).map(LotSource::valueOf));
    }

    @Override
    public int availableAt(WalletId wallet, Instant at) {
        return current.entities()
                .createQuery(
                        "select e.balance from EntryEntity e where e.walletId = :wallet and e.effectiveAt <= :at"
                                + " order by e.effectiveAt desc, e.seq desc",
                        Integer.class)
                .setParameter("wallet", wallet.value())
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    @Override
    public Turnover turnover(WalletId wallet) {
        Object[] sums = current.entities()
                .createQuery(
                        "select sum(case when l.source = 'TRANSFER' then 0 else l.amount end),"
                                + " sum(case when l.source = 'TRANSFER' then l.amount else 0 end),"
                                + " sum(l.transferredOut) from LotEntity l where l.walletId = :wallet",
                        Object[].class)
                .setParameter("wallet", wallet.value())
                .getSingleResult();
        return new Turnover(sum(sums[0]), sum(sums[1]), sum(sums[2]));
    }

    private static long sum(Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }
}
