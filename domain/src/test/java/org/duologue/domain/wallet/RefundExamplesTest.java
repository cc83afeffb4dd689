package org.duologue.domain.wallet;

import static org.duologue.domain.wallet.Purse.ALL;
import static org.duologue.domain.wallet.Purse.RESET;
import static org.duologue.domain.wallet.Purse.answer;
import static org.duologue.domain.wallet.Purse.day;
import static org.duologue.domain.wallet.Purse.policy;
import static org.duologue.domain.wallet.Purse.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Worked examples of refunds and changes of cost")
class RefundExamplesTest {

    private static Purse weekly() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, RESET);
        purse.spend("a", 2, day(1));
        return purse;
    }

    @Test
    @DisplayName("C-X25: cancelled while the lot lasts: back into it, with its end")
    void whileLotLasts() {
        Purse purse = weekly();
        assertEquals("ok", purse.cancel("a", day(5)));
        assertEquals(10, purse.available(day(5)));
        assertEquals(1, purse.wallet().state().lots().size());
        assertEquals(10, purse.available(day(7)));
    }

    @Test
    @DisplayName("C-X26: cancelled after the lot ended: reissued for 14 days")
    void afterLotEnd() {
        Purse purse = weekly();
        assertEquals(
                new RefundQuote(2, 0, Optional.of(day(22))),
                purse.wallet().quoteRefund(ref("a"), RefundCause.STUDENT, day(8)));
        purse.cancel("a", day(8));
        assertEquals(12, purse.available(day(8)));
        assertEquals(LotSource.REISSUE, purse.lot(3).source());
        assertEquals(Optional.of(day(22)), purse.lot(3).expiresAt());
        assertEquals(12, purse.available(day(21).minusMillis(1)));
        assertEquals(10, purse.available(day(22)));
        assertEquals(List.of("REFUND#1 2", "CARRY_OUT#1 2", "GRANT#3 2"), purse.entriesFrom(5));
    }

    @Test
    @DisplayName("C-2.6 C-C4: what is reissued keeps its category and its priority")
    void reissueKeeps() {
        Purse purse = Purse.empty();
        purse.purchase(3, 10, Optional.of(day(5)), day(0));
        purse.spend("a", 2, day(1));
        purse.cancel("a", day(6));
        assertEquals(Category.PAID, purse.lot(2).category());
        assertEquals(10, purse.lot(2).priority());
        assertEquals(day(6), purse.lot(2).effectiveFrom());
    }

    @Test
    @DisplayName("C-X26: what was paid later from the same lot is reissued in one piece with the rest")
    void paidTwice() {
        Purse purse = weekly();
        purse.reprice("a", 3, day(2));
        purse.cancel("a", day(8));
        assertEquals(List.of("REFUND#1 3", "CARRY_OUT#1 3", "GRANT#3 3"), purse.entriesFrom(6));
    }

    private static Purse reissuedAndSpent() {
        Purse purse = Purse.of(Optional.of(policy(Cycle.WEEKLY, 1, RESET)), ZoneOffset.UTC, ExpiredRefund.standard());
        purse.spend("a", 1, day(1));
        purse.change(policy(Cycle.ONE_TIME, 0, RESET), day(2));
        purse.cancel("a", day(8));
        purse.spend("b", 1, day(10));
        return purse;
    }

    @Test
    @DisplayName("C-X27: a reissued credit is not reissued again to a student who cancels after its end")
    void secondTime() {
        Purse purse = reissuedAndSpent();
        assertEquals(
                new RefundQuote(0, 1, Optional.empty()),
                purse.wallet().quoteRefund(ref("b"), RefundCause.STUDENT, day(30)));
        assertEquals("ok", purse.cancel("b", day(30)));
        assertEquals(0, purse.available(day(30)));
        assertEquals(1, purse.lot(2).forfeited());
    }

    @Test
    @DisplayName("C-X28: but it is if the coach cancels")
    void secondTimeByCoach() {
        Purse purse = reissuedAndSpent();
        purse.cancelByCoach("b", day(30));
        assertEquals(1, purse.available(day(44).minusMillis(1)));
        assertEquals(0, purse.available(day(44)));
    }

    @Test
    @DisplayName("the last millisecond of a lot: a refund then goes into it, one later is reissued")
    void atTheEnd() {
        Purse before = weekly();
        before.cancel("a", day(7).minusMillis(1));
        assertEquals(10, before.available(day(7)));
        Purse at = weekly();
        at.cancel("a", day(7));
        assertEquals(12, at.available(day(7)));
    }

    @Test
    @DisplayName("with FORFEIT a refund into a lot that is over is lost")
    void forfeit() {
        Purse purse =
                Purse.of(Optional.of(policy(Cycle.WEEKLY, 10, RESET)), ZoneOffset.UTC, new ExpiredRefund.Forfeit());
        purse.spend("a", 2, day(1));
        purse.spend("b", 1, day(1));
        purse.cancel("b", day(2));
        assertEquals(8, purse.available(day(2)));
        purse.cancelByCoach("a", day(8));
        assertEquals(10, purse.available(day(8)));
        assertEquals(List.of("REFUND#1 2", "EXPIRE#1 2"), purse.entriesFrom(7));
    }

    @Test
    @DisplayName("C-X46 E13: twice, and for something unknown")
    void twice() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 5, ALL);
        purse.spend("a", 2, day(1));
        assertEquals("ok", purse.cancel("a", day(2)));
        assertEquals("nothing-to-refund", purse.cancel("a", day(2)));
        assertEquals("not-funded", purse.cancel("b", day(2)));
        assertEquals("not-funded", purse.reprice("b", 1, day(2)));
        assertEquals("not-funded", answer(() -> purse.wallet().quoteRefund(ref("b"), RefundCause.OTHERS, day(2))));
        assertEquals("already-funded", purse.spend("a", 1, day(2)));
        assertEquals(5, purse.available(day(2)));
    }

    @Test
    @DisplayName("C-X44 C-C5: the same cost after the lot ended: no entry")
    void sameCost() {
        Purse purse = weekly();
        purse.wallet().settle(day(8));
        int entries = purse.wallet().state().entries().size();
        assertEquals("ok", purse.reprice("a", 2, day(8)));
        assertEquals(entries, purse.wallet().state().entries().size());
        assertEquals(2, purse.lot(1).consumed());
    }

    @Test
    @DisplayName("C-4.H6: cheaper gives the difference back, dearer than the balance is refused")
    void otherCost() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 3, ALL);
        purse.spend("a", 2, day(1));
        assertEquals("ok", purse.reprice("a", 1, day(2)));
        assertEquals(2, purse.available(day(2)));
        assertEquals("insufficient-credits", purse.reprice("a", 4, day(2)));
        assertEquals(1, purse.lot(1).consumed());
        assertEquals("ok", purse.reprice("a", 3, day(2)));
        assertEquals(0, purse.available(day(2)));
        assertEquals("ok", purse.cancel("a", day(2)));
        assertEquals(3, purse.available(day(2)));
    }

    @Test
    @DisplayName("a dearer session needs a wallet that is neither paused nor closed; a cheaper one does not")
    void otherCostWhilePaused() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 5, ALL);
        purse.spend("a", 2, day(1));
        purse.pause(day(2));
        assertEquals("wallet-paused", purse.reprice("a", 3, day(2)));
        assertEquals("ok", purse.reprice("a", 1, day(2)));
        assertEquals(4, purse.available(day(2)));
        purse.close(day(3));
        assertEquals("wallet-closed", purse.reprice("a", 2, day(3)));
        assertEquals("ok", purse.reprice("a", 1, day(3)));
    }

    @Test
    @DisplayName("C-C3: last used first comes back, also after a change of cost in between")
    void lastFirst() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, RESET);
        purse.assign(5, day(0));
        purse.spend("a", 5, day(1));
        purse.reprice("a", 4, day(1));
        assertEquals(4, purse.lot(2).available());
        purse.reprice("a", 2, day(1));
        assertEquals(5, purse.lot(2).available());
        assertEquals(1, purse.lot(1).available());
        purse.reprice("a", 4, day(1));
        assertEquals(0, purse.lot(1).available());
        assertEquals(4, purse.lot(2).available());
        purse.cancel("a", day(1));
        assertEquals(8, purse.available(day(1)));
    }

    @Test
    @DisplayName("a quote of a refund into several lots names the first end")
    void quote() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, RESET);
        purse.assign(5, day(0));
        purse.purchase(1, 50, Optional.of(day(9)), day(0));
        purse.spend("a", 5, day(1));
        Wallet.State before = purse.wallet().state();
        assertEquals(
                new RefundQuote(5, 0, Optional.of(day(7))),
                purse.wallet().quoteRefund(ref("a"), RefundCause.STUDENT, day(2)));
        assertEquals(before, purse.wallet().state());
    }
}
