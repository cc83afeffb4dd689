package org.duologue.application.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.Schedule;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/**
 * Each period of a wallet was granted or skipped once (C-R2), over its whole history: those of the schedule that it has
 * now, and those of each schedule that it had before, up to the change.
 */
final class Periods {

    private final Map<WalletId, SortedMap<Integer, Schedule>> schedules = new HashMap<>();

    void check(Wallet.State wallet) {
        SortedMap<Integer, Schedule> had = schedules.computeIfAbsent(wallet.id(), unknown -> new TreeMap<>());
        wallet.renewal().map(Renewal::schedule).ifPresent(now -> had.put(now.segment(), now));
        for (Schedule schedule : had.values()) {
            Schedule next = had.get(schedule.segment() + 1);
            Instant last = next == null ? wallet.closedAt().orElse(wallet.asOf()) : justBefore(next);
            long expected = schedule.periodAt(last) + 1;
            Checks.same(
                    "C-R2 periods of segment " + schedule.segment() + " of " + wallet.id(),
                    expected,
                    granted(wallet, schedule) + skipped(wallet, schedule.start(), last));
        }
    }

    private static Instant justBefore(Schedule next) {
        return next.start().minusMillis(1);
    }

    private static long granted(Wallet.State wallet, Schedule schedule) {
        return wallet.lots().stream()
                .filter(lot -> List.of(LotSource.ENROLLMENT, LotSource.RENEWAL).contains(lot.source()))
                .filter(lot -> lot.segment() == schedule.segment())
                .count();
    }

    private static long skipped(Wallet.State wallet, Instant from, Instant last) {
        return wallet.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.PERIOD_SKIPPED)
                .map(Entry::effectiveAt)
                .filter(at -> !at.isBefore(from) && !at.isAfter(last))
                .count();
    }
}
