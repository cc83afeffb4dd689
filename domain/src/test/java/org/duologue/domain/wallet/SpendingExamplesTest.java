package org.duologue.domain.wallet;

import static org.duologue.domain.wallet.Purse.ALL;
import static org.duologue.domain.wallet.Purse.RESET;
import static org.duologue.domain.wallet.Purse.answer;
import static org.duologue.domain.wallet.Purse.day;
import static org.duologue.domain.wallet.Purse.named;
import static org.duologue.domain.wallet.Purse.ref;
import static org.duologue.domain.wallet.Purse.upTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Worked examples of spending and holding")
class SpendingExamplesTest {

    @Test
    @DisplayName("C-X17 B26: soonest end first, then free before paid")
    void order() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, RESET);
        purse.assign(5, day(0));
        purse.purchase(4, 50, Optional.of(day(7)), day(0));
        assertEquals(List.of(new Slice(1, 3), new Slice(3, 2)), purse.wallet().quote(Credits.of(5), day(1)));
        purse.spend("a", 5, day(1));
        assertEquals(0, purse.lot(1).available());
        assertEquals(5, purse.lot(2).available());
        assertEquals(2, purse.lot(3).available());
        assertEquals(
                List.of(3, 2),
                purse.at(day(1)).usable().stream().map(Lot::number).toList());
    }

    @Test
    @DisplayName("C-X18: a lower priority goes first, whatever ends when")
    void priority() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, RESET);
        purse.purchase(4, 10, Optional.empty(), day(0));
        purse.spend("a", 2, day(1));
        assertEquals(2, purse.lot(2).available());
        assertEquals(
                List.of(2, 1),
                purse.at(day(1)).usable().stream().map(Lot::number).toList());
    }

    @Test
    @DisplayName("C-X20: held credits cannot be held again")
    void holdTwice() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 3, ALL);
        assertEquals("ok", purse.hold("h1", 2, day(3), day(1)));
        assertEquals(1, purse.available(day(1)));
        assertEquals("insufficient-credits", purse.hold("h2", 2, day(3), day(1)));
        assertEquals("ok", purse.capture("h1", "a", day(1)));
        assertEquals(0, purse.wallet().state().held());
        assertEquals(2, purse.lot(1).consumed());
        assertEquals("hold-ended", purse.capture("h1", "b", day(1)));
        assertEquals("hold-ended", purse.hold("h1", 1, day(3), day(1)));
        assertEquals("hold-ended", purse.release("none", day(1)));
    }

    @Test
    @DisplayName("C-X21: a hold can be captured before its end and not at it")
    void holdRunsOut() {
        Purse early = Purse.of(Cycle.ONE_TIME, 3, ALL);
        early.hold("h", 2, day(3), day(1));
        assertEquals(1, early.available(day(3).minusMillis(1)));
        assertEquals("ok", early.capture("h", "a", day(3).minusMillis(1)));
        Purse late = Purse.of(Cycle.ONE_TIME, 3, ALL);
        late.hold("h", 2, day(3), day(1));
        assertEquals(3, late.available(day(3)));
        assertEquals("hold-ended", late.capture("h", "a", day(3)));
        assertEquals("end-not-in-future", late.hold("h2", 1, day(4), day(4)));
    }

    @Test
    @DisplayName("C-X23: a hold that ends at the boundary is released first, so its credits are carried")
    void holdEndsAtBoundary() {
        Purse purse = Purse.of(Cycle.WEEKLY, 5, upTo(5));
        purse.hold("h", 3, day(7), day(6));
        assertEquals(10, purse.available(day(7)));
        purse.wallet().settle(day(7));
        assertEquals(List.of("RELEASE#1 3", "CARRY_OUT#1 5", "GRANT#2 5", "GRANT#3 5"), purse.entriesFrom(3));
        Purse lost = Purse.of(Cycle.WEEKLY, 5, RESET);
        lost.hold("h", 3, day(7), day(6));
        assertEquals(5, lost.available(day(7)));
    }

    @Test
    @DisplayName("C-X24: captured after its lot ended; what was not held is forfeited")
    void captureAfterLotEnd() {
        Purse purse = Purse.of(Cycle.WEEKLY, 10, RESET);
        purse.hold("h", 2, day(9), day(6));
        assertEquals("ok", purse.capture("h", "a", day(8)));
        assertEquals(10, purse.available(day(8)));
        assertEquals(2, purse.lot(1).consumed());
        assertEquals(8, purse.lot(1).forfeited());
    }

    @Test
    @DisplayName("C-2.5: a hold released after its lot ended is reissued with the grace, by command or by time")
    void releaseAfterLotEnd() {
        Purse byCommand = Purse.of(Cycle.WEEKLY, 10, RESET);
        byCommand.hold("h", 2, day(20), day(6));
        byCommand.release("h", day(8));
        assertEquals(12, byCommand.available(day(8)));
        assertEquals(Optional.of(day(22)), byCommand.lot(3).expiresAt());
        Purse byTime = Purse.of(Cycle.WEEKLY, 10, RESET);
        byTime.hold("h", 2, day(9), day(6));
        assertEquals(12, byTime.available(day(9)));
        assertEquals(Optional.of(day(23)), byTime.at(day(9)).lots().get(2).expiresAt());
    }

    @Test
    @DisplayName("C-X33 S1.64 A1: an assignment is 1..1000")
    void assignments() {
        Purse purse = Purse.empty();
        assertEquals("invalid", purse.assign(0, day(0)));
        assertEquals("invalid", purse.assign(1001, day(0)));
        assertEquals("ok", purse.assign(1, day(0)));
        assertEquals("ok", purse.assign(1000, day(0)));
        assertEquals(1001, purse.available(day(0)));
        Refused refused = assertThrows(Refused.class, () -> purse.wallet().assign(id(1), 1001, Cause.TIME, day(0)));
        assertEquals(Invalid.of(FieldProblem.outOfRange("credits", 1001, 1, 1000)), refused.refusal());
    }

    @Test
    @DisplayName("C-X34: the same command twice has one effect, another one under its id is refused")
    void sameIdTwice() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 5, ALL);
        Wallet wallet = purse.wallet();
        wallet.spend(id(1), ref("a"), Credits.of(2), Cause.TIME, day(1));
        Wallet.State before = wallet.state();
        wallet.spend(id(1), ref("a"), Credits.of(2), Cause.TIME, day(2));
        assertEquals(before, wallet.state());
        assertEquals(3, wallet.state().available());
        assertEquals(2, wallet.state().entries().size());
        assertEquals(
                "command-conflict", answer(() -> wallet.spend(id(1), ref("a"), Credits.of(3), Cause.TIME, day(2))));
        assertEquals(before, wallet.state());
    }

    @Test
    @DisplayName("C-X42: a clock that is behind takes nothing back")
    void clockBehind() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, ALL);
        purse.spend("a", 0, day(7));
        assertEquals(6, purse.available(day(7)));
        purse.spend("b", 1, day(7).minusSeconds(300));
        assertEquals(5, purse.available(day(6)));
        assertEquals(day(7), purse.wallet().state().asOf());
    }

    @Test
    @DisplayName("C-X52: a longer session that the balance does not cover changes nothing")
    void byLength() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 4, ALL);
        assertEquals("ok", purse.spend("50 min", 2, day(1)));
        assertEquals("insufficient-credits", purse.spend("80 min", 3, day(1)));
        assertEquals(2, purse.available(day(1)));
        assertEquals("ok", purse.spend("50 min again", 2, day(1)));
        assertEquals(0, purse.available(day(1)));
    }

    @Test
    @DisplayName("what is missing is said with when more comes")
    void insufficient() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, ALL);
        Refused refused = assertThrows(Refused.class, () -> purse.wallet().quote(Credits.of(4), day(1)));
        assertEquals(new WalletRefusal.InsufficientCredits(4, 3, Optional.of(day(7))), refused.refusal());
        assertEquals(Kind.PAYMENT_NEEDED, refused.refusal().kind());
        purse.pause(day(1));
        assertEquals("wallet-paused", answer(() -> purse.wallet().quote(Credits.of(1), day(1))));
    }

    @Test
    @DisplayName("a cost of nothing writes no entry and pays once")
    void free() {
        Purse purse = Purse.empty();
        assertEquals("ok", purse.spend("a", 0, day(1)));
        assertEquals("already-funded", purse.spend("a", 0, day(1)));
        assertEquals("ok", purse.hold("h", 0, day(3), day(1)));
        assertEquals("already-funded", purse.capture("h", "a", day(2)));
        assertEquals("ok", purse.capture("h", "b", day(2)));
        assertEquals("ok", purse.cancel("a", day(2)));
        assertEquals(0, purse.wallet().state().entries().size());
    }

    @ParameterizedTest(name = "{0} of lot {1}: {2}")
    @DisplayName("only what is unused of an assignment can be taken back")
    @CsvSource({
        "0, 2, invalid",
        "1001, 2, invalid",
        "3, 2, ok",
        "4, 2, credits-not-left",
        "1, 1, not-found",
        "1, 3, not-found"
    })
    void takeBack(int credits, int lot, String expected) {
        Purse purse = Purse.of(Cycle.ONE_TIME, 1, ALL);
        purse.assign(5, day(0));
        purse.spend("a", 3, day(0));
        assertEquals(expected, purse.takeBack(lot, credits, day(1)));
        assertEquals(expected.equals("ok") ? 0 : 3, purse.available(day(1)));
        assertEquals(expected.equals("ok") ? 3 : 0, purse.lot(2).forfeited());
    }

    @Test
    @DisplayName("An assignment that is the wallet's very first lot can be taken back")
    void takeBackFirst() {
        Purse purse = Purse.empty();
        purse.assign(5, day(0));
        assertEquals("ok", purse.takeBack(1, 2, day(1)));
        assertEquals(3, purse.available(day(1)));
    }

    @Test
    @DisplayName("C-E1: a purchase can end, but only in the future; it counts once under its id")
    void purchase() {
        Purse purse = Purse.empty();
        assertEquals("end-not-in-future", purse.purchase(4, 50, Optional.of(day(1)), day(1)));
        CommandId payment = new CommandId(named("payment"));
        for (int i = 0; i < 2; i++) {
            purse.wallet().purchase(payment, Credits.of(4), 50, Optional.of(day(9)), Cause.TIME, day(1 + i));
        }
        assertEquals(4, purse.available(day(9).minusMillis(1)));
        assertEquals("not-found", purse.takeBack(1, 1, day(2)));
        assertEquals(0, purse.available(day(9)));
        assertEquals(Category.PAID, purse.lot(1).category());
    }

    private static CommandId id(int n) {
        return new CommandId(named("command " + n));
    }
}
