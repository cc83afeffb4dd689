package org.duologue.domain.wallet;

import static org.duologue.domain.wallet.Purse.ALL;
import static org.duologue.domain.wallet.Purse.RESET;
import static org.duologue.domain.wallet.Purse.day;
import static org.duologue.domain.wallet.Purse.policy;
import static org.duologue.domain.wallet.Purse.upTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Worked examples of renewal and carrying over")
class RenewalExamplesTest {

    @Test
    @DisplayName("C-X13 S1.26: weekly 10, all carried, nothing spent: 10, 20, 30")
    void carryAll() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, ALL);
        assertEquals(10, purse.available(day(0)));
        assertEquals(10, purse.available(day(7).minusMillis(1)));
        assertEquals(20, purse.available(day(7)));
        assertEquals(30, purse.available(day(14)));
    }

    @Test
    @DisplayName("C-X14: weekly 10, reset, 4 spent on day 2")
    void reset() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, RESET);
        purse.spend("a", 4, day(2));
        assertEquals(6, purse.available(day(7).minusMillis(1)));
        purse.wallet().settle(day(7));
        assertEquals(10, purse.available(day(7)));
        assertEquals(List.of("EXPIRE#1 6", "GRANT#2 10"), purse.entriesFrom(3));
    }

    @Test
    @DisplayName("C-X16: one time 10 stays 10")
    void oneTime() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 10, RESET);
        assertEquals(10, purse.available(day(400)));
        assertEquals(Optional.empty(), purse.at(day(400)).nextRenewalAt());
    }

    @Test
    @DisplayName("C-X35: weekly 10, up to 4 carried, first touched on day 36")
    void catchingUp() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, upTo(4));
        purse.wallet().settle(day(36));
        Wallet.State state = purse.wallet().state();
        assertEquals(14, state.available());
        assertEquals(21, state.entries().size());
        assertEquals(46, state.lots().stream().mapToInt(Lot::forfeited).sum());
        List<Entry> renewals = state.entries().stream()
                .filter(e -> e.kind() == EntryKind.GRANT
                        && state.lots().get(e.lot() - 1).source() == LotSource.RENEWAL)
                .toList();
        assertEquals(
                List.of(day(7), day(14), day(21), day(28), day(35)),
                renewals.stream().map(Entry::effectiveAt).toList());
        assertTrue(renewals.stream().allMatch(e -> e.recordedAt().equals(day(36))));
    }

    @Test
    @DisplayName("C-X50: 16 a month, up to 4 carried, 10 used: 20 next, 2 forfeited")
    void carryUpTo() {
        Purse purse = Purse.of(Cycle.MONTHLY, 16, upTo(4));
        purse.spend("a", 10, day(3));
        Instant next = purse.at(day(3)).nextRenewalAt().orElseThrow();
        assertEquals(Instant.parse("2027-04-01T09:00:00Z"), next);
        assertEquals(20, purse.available(next));
        assertEquals(2, purse.at(next).lots().get(0).forfeited());
    }

    @Test
    @DisplayName("C-2.3: only what is left of allocations is carried: neither what was bought nor what is held")
    void carriesAllocations() {
        Purse bought = Purse.of(Cycle.WEEKLY, 5, upTo(9));
        bought.purchase(4, 50, Optional.of(day(7)), day(0));
        assertEquals(10, bought.available(day(7)));
        Purse held = Purse.of(Cycle.WEEKLY, 5, upTo(3));
        held.hold("h", 2, day(9), day(6));
        assertEquals(8, held.available(day(7)));
        assertEquals(2, held.at(day(7)).held());
    }

    @Test
    @DisplayName("C-2.3: what is carried follows the policy that ends, and a pause takes nothing of it")
    void carriesAsAgreed() {
        Purse changed = Purse.of(Cycle.WEEKLY, 5, upTo(2));
        changed.change(policy(Cycle.WEEKLY, 3, RESET), day(1));
        assertEquals(5, changed.available(day(7)));
        assertEquals(3, changed.available(day(14)));
        Purse paused = Purse.of(Cycle.WEEKLY, 5, upTo(2));
        paused.pause(day(1));
        assertEquals(2, paused.available(day(7)));
        assertEquals(2, paused.available(day(14)));
    }

    @Test
    @DisplayName("C-X37 B29: weekly 3, paused from day 10 to 25: two periods skipped, 9 on day 30")
    void pause() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, ALL);
        assertEquals("ok", purse.pause(day(10)));
        assertEquals("wallet-paused", purse.spend("a", 1, day(11)));
        assertEquals("wallet-paused", purse.hold("h", 1, day(20), day(11)));
        assertEquals("wallet-paused", purse.pause(day(12)));
        assertEquals("ok", purse.assign(1, day(12)));
        assertEquals("ok", purse.resume(day(25)));
        assertEquals("wallet-not-paused", purse.resume(day(26)));
        assertEquals(10, purse.available(day(30)));
        List<Instant> skipped = purse.wallet().state().entries().stream()
                .filter(e -> e.kind() == EntryKind.PERIOD_SKIPPED)
                .map(Entry::effectiveAt)
                .toList();
        assertEquals(List.of(day(14), day(21)), skipped);
    }

    @Test
    @DisplayName("C-R8: the boundary at the very end of a pause is skipped, at its very beginning granted")
    void pauseOnBoundaries() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, ALL);
        purse.pause(day(7));
        purse.resume(day(14));
        assertEquals(6, purse.available(day(14)));
        assertEquals(9, purse.available(day(21)));
    }

    @Test
    @DisplayName("C-X39b: closed on day 3: nothing for ever, two entries")
    void close() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, ALL);
        assertEquals("ok", purse.close(day(3)));
        assertEquals(0, purse.available(day(3)));
        assertEquals(0, purse.available(day(400)));
        assertEquals(2, purse.at(day(400)).entries().size());
        assertEquals(Optional.empty(), purse.at(day(4)).nextRenewalAt());
        assertEquals("wallet-closed", purse.close(day(4)));
        assertEquals("wallet-closed", purse.assign(1, day(4)));
        assertEquals("wallet-closed", purse.purchase(1, 50, Optional.empty(), day(4)));
        assertEquals("wallet-closed", purse.spend("a", 0, day(4)));
        assertEquals("wallet-closed", purse.pause(day(4)));
        assertEquals("wallet-closed", purse.resume(day(4)));
        assertEquals("wallet-closed", purse.change(policy(Cycle.WEEKLY, 3, RESET), day(4)));
    }

    @Test
    @DisplayName("C-2.7: a boundary at the instant of closing is granted first, and open holds go back")
    void closeOnBoundary() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, ALL);
        purse.hold("h", 3, day(9), day(6));
        purse.spend("a", 2, day(6));
        purse.close(day(7));
        assertEquals(0, purse.wallet().state().held());
        assertEquals(
                List.of("GRANT#2 10", "RELEASE#1 3", "EXPIRE#1 3", "EXPIRE#1 5", "EXPIRE#2 10"), purse.entriesFrom(4));
        assertEquals("hold-ended", purse.capture("h", "b", day(8)));
        assertEquals("ok", purse.cancel("a", day(8)));
        assertEquals(List.of("REFUND#1 2", "EXPIRE#1 2"), purse.entriesFrom(9));
    }

    @Test
    @DisplayName("a schedule of nothing grants nothing and still counts its periods")
    void zero() {
        Purse purse = Purse.of(Cycle.WEEKLY, 0, ALL);
        assertEquals(0, purse.at(day(30)).entries().size());
        assertEquals(Optional.of(day(35)), purse.at(day(30)).nextRenewalAt());
    }

    @Test
    @DisplayName("a wallet holds at most 1,000,000: a renewal fills it up, an assignment that does not fit is refused")
    void full() {
        Purse purse =
                Purse.of(Optional.of(policy(Cycle.WEEKLY, 999_999, ALL)), ZoneOffset.UTC, ExpiredRefund.standard());
        assertEquals("wallet-full", purse.assign(2, day(1)));
        assertEquals(1_000_000, purse.available(day(7)));
        assertEquals(1_000_000, purse.available(day(3_000)));
        assertEquals("wallet-full", purse.assign(1, day(7)));
        assertEquals("ok", purse.spend("a", 1, day(7)));
        assertEquals("ok", purse.assign(1, day(7)));
    }
}
