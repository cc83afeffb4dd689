package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What holds of every wallet at any time. Also for wallets that come out of a database. */
public final class WalletLaws {

    private WalletLaws() {}

    /** Checks all laws that can be seen in the values alone. */
    public static void check(Wallet.State state) {
        lots(state);
        conservation(state);
        folding(state);
        ledger(state);
        holds(state);
        fundings(state);
        periods(state);
    }

    /** C-L1, C-L2: every credit of a lot is in exactly one place. */
    private static void lots(Wallet.State state) {
        int number = 0;
        for (Lot lot : state.lots()) {
            number++;
            assertEquals(number, lot.number());
            assertEquals(
                    lot.amount(),
                    buckets(lot).stream().mapToInt(Integer::intValue).sum(),
                    () -> "C-L1 " + lot);
            assertTrue(buckets(lot).stream().allMatch(bucket -> bucket >= 0), () -> "C-L2 " + lot);
            boolean over =
                    lot.expiresAt().filter(end -> !end.isAfter(state.asOf())).isPresent();
            assertFalse(over && lot.available() > 0, () -> "C-E1 over and available: " + lot);
        }
    }

    private static List<Integer> buckets(Lot lot) {
        return List.of(
                lot.available(), lot.held(), lot.consumed(), lot.forfeited(), lot.carriedOut(), lot.transferredOut());
    }

    /** C-L3, C-C4: carrying and reissuing only move credits, within their category. */
    private static void conservation(Wallet.State state) {
        for (Category category : Category.values()) {
            int in = state.lots().stream()
                    .filter(lot -> lot.category() == category && isMoved(lot))
                    .mapToInt(Lot::amount)
                    .sum();
            int out = state.lots().stream()
                    .filter(lot -> lot.category() == category)
                    .mapToInt(Lot::carriedOut)
                    .sum();
            assertEquals(out, in, "C-L3 " + category);
        }
        int issued = state.lots().stream()
                .filter(lot -> !isMoved(lot))
                .mapToInt(Lot::amount)
                .sum();
        int there = sum(state, Lot::available) + sum(state, Lot::held) + sum(state, Lot::consumed);
        assertEquals(issued, there + sum(state, Lot::forfeited) + sum(state, Lot::transferredOut), "C-L3");
    }

    private static boolean isMoved(Lot lot) {
        return lot.source() == LotSource.CARRY || lot.source() == LotSource.REISSUE;
    }

    private static int sum(Wallet.State state, ToIntFunction<Lot> part) {
        return state.lots().stream().mapToInt(part).sum();
    }

    /** C-L4: the entries alone say where every credit is: available, held, consumed, forfeited, carried out. */
    private static void folding(Wallet.State state) {
        Map<Integer, int[]> folded = new HashMap<>();
        for (Entry entry : state.entries()) {
            int[] b = folded.computeIfAbsent(entry.lot(), lot -> new int[6]);
            int n = entry.amount();
            switch (entry.kind()) {
                case GRANT -> move(b, -1, 0, n);
                case SPEND -> move(b, 0, 2, n);
                case HOLD -> move(b, 0, 1, n);
                case CAPTURE -> move(b, 1, 2, n);
                case RELEASE -> move(b, 1, 0, n);
                case REFUND -> move(b, 2, 0, n);
                case EXPIRE -> move(b, 0, 3, n);
                case CARRY_OUT -> move(b, 0, 4, n);
                case TRANSFER_OUT -> move(b, 0, 5, n);
                case PERIOD_SKIPPED -> assertEquals(0, n);
            }
        }
        for (Lot lot : state.lots()) {
            int[] b = folded.get(lot.number());
            assertEquals(buckets(lot), Arrays.stream(b).boxed().toList(), () -> "C-L4 " + lot);
        }
    }

    private static void move(int[] buckets, int from, int to, int n) {
        if (from >= 0) {
            buckets[from] -= n;
        }
        buckets[to] += n;
    }

    /** C-L5: the ledger is gapless, in the order of time, and nothing is recorded before it happens. */
    private static void ledger(Wallet.State state) {
        long seq = 0;
        int balance = 0;
        Instant last = Instant.MIN;
        for (Entry entry : state.entries()) {
            seq++;
            assertEquals(seq, entry.seq());
            balance += entry.change();
            assertEquals(balance, entry.balance(), () -> "F6 " + entry);
            assertEquals(entry.kind() == EntryKind.PERIOD_SKIPPED, entry.amount() == 0);
            assertTrue(entry.amount() >= 0);
            assertFalse(entry.effectiveAt().isAfter(entry.recordedAt()), () -> "C-L5 " + entry);
            assertFalse(entry.effectiveAt().isBefore(last), () -> "C-L5 " + entry);
            assertFalse(entry.recordedAt().isAfter(state.asOf()), () -> "C-L5 " + entry);
            last = entry.effectiveAt();
        }
        assertEquals(new Tally(state.lots().size(), seq, state.commands().size()), state.tally());
    }

    /** C-H1, C-H2: what is held is what the open holds hold, and none of them is over. */
    private static void holds(Wallet.State state) {
        Map<Integer, Integer> held = new HashMap<>();
        for (Hold hold : state.holds()) {
            if (hold.status() == HoldStatus.OPEN) {
                assertTrue(hold.expiresAt().isAfter(state.asOf()), () -> "C-H2 " + hold);
                hold.slices().forEach(slice -> held.merge(slice.lot(), slice.amount(), Integer::sum));
            }
        }
        state.lots().forEach(lot -> assertEquals(held.getOrDefault(lot.number(), 0), lot.held(), "C-H1"));
    }

    /** C-C1, C-C2, C-C3: per lot, consumed is the prefix of the slices that is still used. */
    private static void fundings(Wallet.State state) {
        Map<Integer, Integer> used = new HashMap<>();
        for (Funding funding : state.fundings()) {
            assertTrue(funding.refunded() >= 0 && funding.refunded() <= funding.spent(), () -> "C-C2 " + funding);
            int left = funding.spent() - funding.refunded();
            for (Slice slice : funding.slices()) {
                int part = Math.min(left, slice.amount());
                used.merge(slice.lot(), part, Integer::sum);
                left -= part;
            }
        }
        state.lots().forEach(lot -> assertEquals(used.getOrDefault(lot.number(), 0), lot.consumed(), "C-C3"));
    }

    /** C-R1: a period is granted or skipped at most once. */
    private static void periods(Wallet.State state) {
        Set<List<Integer>> seen = new HashSet<>();
        for (Lot lot : state.lots()) {
            if (lot.source() == LotSource.ENROLLMENT || lot.source() == LotSource.RENEWAL) {
                assertTrue(seen.add(List.of(lot.segment(), lot.period())), () -> "C-R1 " + lot);
            }
        }
    }
}
