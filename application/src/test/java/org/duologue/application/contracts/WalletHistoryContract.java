package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.WalletSamples;
import org.duologue.application.wallet.spi.WalletHistory.Line;
import org.duologue.application.wallet.spi.WalletHistory.Range;
import org.duologue.application.wallet.spi.WalletHistory.Turnover;
import org.duologue.application.wallet.spi.WalletHistory.Which;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/** What every {@code WalletHistory} promises, of wallets that are stored step by step. */
public interface WalletHistoryContract extends PortContract {

    private Wallet.State lived(WalletSamples samples) {
        Wallet wallet = samples.newWallet();
        write(() -> ports().wallets().save(wallet));
        for (int step = 0; step < 10; step++) {
            samples.act(wallet);
            write(() -> ports().wallets().save(wallet));
        }
        return wallet.state();
    }

    @Property(tries = 15)
    @Label("F6, C-L5: all entries are told, newest first, as they were written, with where their credits came from")
    default void historyEntries(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        lived(samples);
        Wallet.State wallet = lived(samples);
        List<Line> expected = wallet.entries().stream()
                .sorted(Comparator.comparingLong(Entry::seq).reversed())
                .map(entry -> new Line(entry, wallet.lot(entry.lot()).map(Lot::source)))
                .toList();
        assertEquals(expected, page(wallet.id(), new Range(Long.MAX_VALUE, 1_000)));
        List<Line> told = new ArrayList<>();
        List<Line> page = page(wallet.id(), new Range(Long.MAX_VALUE, 3));
        while (!page.isEmpty()) {
            told.addAll(page);
            page = page(wallet.id(), new Range(told.get(told.size() - 1).entry().seq(), 3));
        }
        assertEquals(expected, told);
    }

    @Property(tries = 15)
    @Label("F6: entries of some kinds, of a time, of a lot and of a session, in pages; both ends of the time as they"
            + " are said")
    default void historyFiltered(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        lived(samples);
        Wallet.State wallet = livedOnCredits(samples);
        Entry middle = wallet.entries().get(wallet.entries().size() / 2);
        Instant at = middle.effectiveAt();
        for (Which which : List.of(
                Which.of(Set.of(EntryKind.SPEND, EntryKind.EXPIRE), Optional.empty(), Optional.empty()),
                Which.of(Which.ALL.kinds(), Optional.of(at), Optional.empty()),
                Which.of(Which.ALL.kinds(), Optional.empty(), Optional.of(at)),
                Which.of(Which.ALL.kinds(), Optional.of(at), Optional.of(at.plusMillis(1))),
                Which.of(1),
                Which.of(Set.of(EntryKind.SPEND, EntryKind.REFUND), about(wallet)),
                Which.of(middle.lot()).only(EntryKind.GRANT))) {
            List<Line> expected = wallet.entries().stream()
                    .filter(which::includes)
                    .sorted(Comparator.comparingLong(Entry::seq).reversed())
                    .map(entry -> new Line(entry, wallet.lot(entry.lot()).map(Lot::source)))
                    .toList();
            assertEquals(expected, page(wallet.id(), new Range(Long.MAX_VALUE, 1_000, which)));
            long before = middle.seq();
            assertEquals(
                    expected.stream()
                            .filter(line -> line.entry().seq() < before)
                            .limit(2)
                            .toList(),
                    page(wallet.id(), new Range(before, 2, which)));
        }
    }

    /** What most entries are about; of a wallet in which none is about anything, whatever nothing is about. */
    private static UUID about(Wallet.State wallet) {
        Map<UUID, Long> times = wallet.entries().stream()
                .flatMap(entry -> entry.about().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(wallet.id().value());
    }

    private Wallet.State livedOnCredits(WalletSamples samples) {
        Wallet.State wallet = lived(samples);
        while (wallet.entries().isEmpty()) {
            wallet = lived(samples);
        }
        return wallet;
    }

    private List<Line> page(WalletId wallet, Range range) {
        return read(() -> ports().walletHistory().entries(wallet, range));
    }

    @Property(tries = 15)
    @Label("C-L6: what was available at any instant, before, at and after each entry; of no wallet nothing")
    default void historyAvailable(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        lived(samples);
        Wallet.State wallet = lived(samples);
        for (Entry entry : wallet.entries()) {
            for (long millis = -1; millis <= 1; millis++) {
                Instant at = entry.effectiveAt().plusMillis(millis);
                assertEquals(wallet.availableAt(at), read(() -> ports().walletHistory()
                        .availableAt(wallet.id(), at)));
            }
        }
        WalletId none = new WalletId(samples(seed).id());
        assertEquals(0, read(() -> ports().walletHistory().availableAt(none, wallet.asOf())));
        assertEquals(List.of(), page(none, new Range(Long.MAX_VALUE, 1)));
    }

    @Property(tries = 15)
    @Label("B2: what came in over a wallet's life, and what went on to others; of no wallet nothing")
    default void historyTurnover(@ForAll long seed) {
        Wallet.State wallet = lived(new WalletSamples(samples(seed)));
        long in = sum(wallet, source -> source == LotSource.TRANSFER);
        long out = wallet.lots().stream().mapToLong(Lot::transferredOut).sum();
        assertEquals(
                new Turnover(sum(wallet, source -> source != LotSource.TRANSFER), in, out),
                read(() -> ports().walletHistory().turnover(wallet.id())));
        WalletId none = new WalletId(samples(seed).id());
        assertEquals(new Turnover(0, 0, 0), read(() -> ports().walletHistory().turnover(none)));
    }

    private static long sum(Wallet.State wallet, Predicate<LotSource> which) {
        return wallet.lots().stream()
                .filter(lot -> which.test(lot.source()))
                .mapToLong(Lot::amount)
                .sum();
    }
}
