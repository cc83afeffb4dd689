package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a refund would bring.
 *
 * @param credits how many could be spent again
 * @param forfeited how many would be lost, because their lot is over and they get no grace
 * @param firstEnd when the first of those that come back end; empty: they do not
 */
public record RefundQuote(int credits, int forfeited, Optional<Instant> firstEnd) {

    static RefundQuote of(WalletBooks books, Consumer<WalletBooks> refund) {
        Wallet.State before = books.state();
        refund.accept(books);
        Wallet.State after = books.state();
        int credits = after.available() - before.available();
        int back = refunded(
                after.entries().subList(before.entries().size(), after.entries().size()));
        Optional<Instant> firstEnd = after.lots().stream()
                .filter(lot -> lot.available()
                        > before.lot(lot.number()).map(Lot::available).orElse(0))
                .flatMap(lot -> lot.expiresAt().stream())
                .min(Comparator.naturalOrder());
        return new RefundQuote(credits, back - credits, firstEnd);
    }

    private static int refunded(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.REFUND)
                .mapToInt(Entry::amount)
                .sum();
    }
}
