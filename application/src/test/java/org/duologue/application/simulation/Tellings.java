package org.duologue.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.application.simulation.Journal.Commit;
import org.duologue.domain.wallet.Announced;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/**
 * What has to be said of the notices about credits when all is over: each fact is told once, whoever sweeps (C-D1), and
 * of each renewal that is marked as told there is a notice, unless it was old news or a later one came with it. A
 * reminder is of a start: a session that is moved away and back has the same one set again.
 */
final class Tellings {

    private static final Duration OLD_NEWS = Duration.ofDays(2);

    private final Map<WalletId, Set<Integer>> told = new HashMap<>();

    private Tellings() {}

    static void check(List<Commit> commits) {
        Set<String> before = new HashSet<>();
        Tellings tellings = new Tellings();
        for (Commit commit : commits) {
            commit.unit().notices().stream()
                    .filter(notice -> !Letters.isReminder(notice))
                    .forEach(notice -> Checks.holds(before.add(notice), () -> "C-D1 told twice: " + notice));
            commit.unit().wallets().values().forEach(wallet -> tellings.renewals(wallet, commit.unit()));
        }
    }

    private void renewals(Wallet.State wallet, Attempt unit) {
        Instant news = wallet.asOf().minus(OLD_NEWS);
        Set<Integer> before = told.computeIfAbsent(wallet.id(), unknown -> new HashSet<>());
        Set<String> expected = wallet.lots().stream()
                .filter(lot -> lot.source() == LotSource.RENEWAL && lot.announced() != Announced.NOTHING)
                .filter(lot -> before.add(lot.number()) && !lot.effectiveFrom().isBefore(news))
                .map(Lot::number)
                .max(Integer::compare)
                .map(last -> Set.of("credits-renewed." + wallet.id().value() + "." + last))
                .orElse(Set.of());
        Set<String> actual = unit.notices().stream()
                .filter(notice ->
                        notice.startsWith("credits-renewed." + wallet.id().value()))
                .map(notice -> notice.substring(0, notice.lastIndexOf('.')))
                .collect(Collectors.toSet());
        Checks.same("C-1.3 renewals told of " + wallet.id(), expected, actual);
    }
}
