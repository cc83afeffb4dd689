package org.duologue.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.domain.wallet.Announced;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/**
 * What of credits is told (C-1.3): of each renewal that is marked as told there is a notice, unless it was old news
 * or a
 * later one came with it; and of the lots whose end is marked as told one, about the last of those that will be lost.
 */
final class CreditFacts {

    private static final Duration OLD_NEWS = Duration.ofDays(2);

    private final Map<WalletId, Set<Integer>> arrivals = new HashMap<>();
    private final Map<WalletId, Set<Integer>> ends = new HashMap<>();

    /** Whether a notice is about something else. */
    boolean isOther(String notice) {
        return !notice.startsWith("credits-");
    }

    void check(Wallet.State wallet, Attempt unit) {
        Checks.same("C-1.3 renewals told of " + wallet.id(), renewed(wallet), told(wallet, unit, "credits-renewed"));
        Checks.same("C-1.3 ends told of " + wallet.id(), ending(wallet), told(wallet, unit, "credits-ending"));
    }

    private Optional<Integer> renewed(Wallet.State wallet) {
        Instant news = wallet.asOf().minus(OLD_NEWS);
        Set<Integer> before = arrivals.computeIfAbsent(wallet.id(), unknown -> new HashSet<>());
        return wallet.lots().stream()
                .filter(lot -> lot.source() == LotSource.RENEWAL && lot.announced() != Announced.NOTHING)
                .filter(lot -> before.add(lot.number()) && !lot.effectiveFrom().isBefore(news))
                .map(Lot::number)
                .max(Integer::compare);
    }

    private Optional<Integer> ending(Wallet.State wallet) {
        Set<Integer> before = ends.computeIfAbsent(wallet.id(), unknown -> new HashSet<>());
        List<Lot> marked = wallet.lots().stream()
                .filter(lot -> lot.announced() == Announced.END && before.add(lot.number()))
                .toList();
        return marked.stream()
                .filter(lot -> isLost(wallet, lot))
                .max(Comparator.comparing((Lot lot) -> lot.expiresAt().orElseThrow())
                        .thenComparing(Lot::number))
                .map(Lot::number);
    }

    /** Whether something is forfeited at its end if nothing else happens. */
    private static boolean isLost(Wallet.State wallet, Lot lot) {
        Wallet.State then = Wallet.restore(wallet).at(lot.expiresAt().orElseThrow());
        return lot.available() > 0 && then.lot(lot.number()).orElseThrow().forfeited() > lot.forfeited();
    }

    private static Optional<Integer> told(Wallet.State wallet, Attempt unit, String kind) {
        String beginning = kind + "." + wallet.id().value() + ".";
        List<Integer> lots = unit.notices().stream()
                .filter(notice -> notice.startsWith(beginning))
                .map(notice -> Integer.valueOf(notice.substring(beginning.length(), notice.lastIndexOf('.'))))
                .collect(Collectors.toList());
        Checks.holds(lots.size() <= 1, () -> "C-1.3 told more than once at a time: " + unit.notices());
        return lots.stream().findFirst();
    }
}
