package org.duologue.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.duologue.application.wallet.spi.WalletHistory;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/** The past of wallets in memory. */
public final class MemoryWalletHistory implements WalletHistory {

    private final MemoryWallets wallets;

    /** Of these wallets. */
    public MemoryWalletHistory(MemoryWallets wallets) {
        this.wallets = Objects.requireNonNull(wallets, "wallets");
    }

    @Override
    public List<Line> entries(WalletId wallet, Range range) {
        return wallets.whole(wallet).stream()
                .flatMap(whole -> whole.entries().stream()
                        .filter(entry -> entry.seq() < range.before())
                        .filter(range.which()::includes)
                        .sorted(Comparator.comparingLong(Entry::seq).reversed())
                        .limit(range.limit())
                        .map(entry -> line(whole, entry)))
                .toList();
    }

    private static Line line(Wallet.State whole, Entry entry) {
        return new Line(entry, whole.lot(entry.lot()).map(Lot::source));
    }

    @Override
    public int availableAt(WalletId wallet, Instant at) {
        return wallets.whole(wallet).map(whole -> whole.availableAt(at)).orElse(0);
    }

    @Override
    public Turnover turnover(WalletId wallet) {
        List<Lot> lots = wallets.whole(wallet).map(Wallet.State::lots).orElse(List.of());
        long in = sum(lots, source -> source == LotSource.TRANSFER);
        long out = lots.stream().mapToLong(Lot::transferredOut).sum();
        return new Turnover(sum(lots, source -> source != LotSource.TRANSFER), in, out);
    }

    private static long sum(List<Lot> lots, Predicate<LotSource> which) {
        return lots.stream()
                .filter(lot -> which.test(lot.source()))
                .mapToLong(Lot::amount)
                .sum();
    }
}
