package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

@Label("B26: an enrollment's wallet and the student's own pay together")
class FundsProperties {

    private static final Instant NOW = Purse.day(1);
    private static final FundingRef SESSION = Purse.ref("session");

    private static Wallet wallet(WalletOwner owner, int credits) {
        Wallet wallet = Wallet.open(
                new WalletId(owner.id()),
                owner,
                Optional.empty(),
                ZoneOffset.UTC,
                new ExpiredRefund.Grace(Duration.ofDays(14)),
                Purse.day(0));
        if (credits > 0) {
            wallet.assign(new CommandId(new UUID(1, 1)), credits, Cause.TIME, Purse.day(0));
        }
        return wallet;
    }

    private static Funds funds(int enrollment, int own) {
        return Funds.of(List.of(
                wallet(new WalletOwner.OfEnrollment(new UUID(0, 1)), enrollment),
                wallet(new WalletOwner.OfMember(new UUID(0, 2)), own)));
    }

    private static List<Integer> available(Funds funds) {
        return funds.wallets().stream().map(w -> w.at(NOW).available()).toList();
    }

    private static List<Wallet.State> states(Funds funds) {
        return funds.wallets().stream().map(Wallet::state).toList();
    }

    private static String spend(Funds funds, int command, int cost) {
        CommandId id = new CommandId(new UUID(2, command));
        return Purse.answer(() -> funds.spend(id, SESSION, Credits.of(cost), Cause.TIME, NOW));
    }

    private static String again(Funds funds, int command, int cost) {
        CommandId id = new CommandId(new UUID(2, command));
        return Purse.answer(() -> funds.spendAgain(id, SESSION, Credits.of(cost), Cause.TIME, NOW));
    }

    private static String refund(Funds funds, int command) {
        CommandId id = new CommandId(new UUID(2, command));
        return Purse.answer(() -> funds.refund(id, SESSION, RefundCause.STUDENT, Cause.TIME, NOW));
    }

    @Property
    @Label("who draws on the second relies on the first being empty: both are to be stored, otherwise only the first")
    void touched(
            @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 5) int second,
            @ForAll @IntRange(max = 10) int cost) {
        Funds funds = funds(first, second);
        boolean paid = cost <= first + second;
        assertEquals(paid ? "ok" : "insufficient-credits", spend(funds, 1, cost));
        int touched = cost > first ? 2 : 1;
        assertEquals(paid ? funds.wallets().subList(0, touched) : List.of(), funds.touched());
    }

    @Property
    @Label("the second is drawn on only for what the first does not have; a refund restores both; too little: neither")
    void inOrder(
            @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 5) int second,
            @ForAll @IntRange(max = 12) int cost) {
        Funds funds = funds(first, second);
        List<Wallet.State> before = states(funds);
        assertEquals(first + second, funds.available(NOW));
        if (cost > first + second) {
            assertEquals("insufficient-credits", spend(funds, 1, cost));
            assertEquals(before, states(funds));
            return;
        }
        assertEquals("ok", spend(funds, 1, cost));
        int fromFirst = Math.min(first, cost);
        assertEquals(List.of(first - fromFirst, second - (cost - fromFirst)), available(funds));
        assertEquals("already-funded", spend(funds, 2, cost));
        assertEquals(cost, funds.quoteRefund(SESSION, RefundCause.STUDENT, NOW));
        assertEquals("ok", refund(funds, 3));
        assertEquals(0, funds.quoteRefund(SESSION, RefundCause.STUDENT, NOW));
        assertEquals(List.of(first, second), available(funds));
        assertEquals(cost == 0 ? "ok" : "nothing-to-refund", refund(funds, 4));
        funds.wallets().forEach(wallet -> WalletLaws.check(wallet.state()));
    }

    @Property
    @Label("B28: what came back is spent again where it is now, once; too little or still paid: nothing changes")
    void again(
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 4) int second,
            @ForAll @IntRange(max = 4) int cost,
            @ForAll @IntRange(max = 3) int elsewhere) {
        Funds funds = funds(first, second);
        Assume.that(cost <= first + second);
        spend(funds, 1, cost);
        List<Wallet.State> paid = states(funds);
        assertEquals(cost == 0 ? "ok" : "already-funded", again(funds, 2, cost));
        assertEquals(cost > 0, paid.equals(states(funds)));
        refund(funds, 3);
        int other = Math.min(elsewhere, first + second);
        funds.spend(new CommandId(new UUID(2, 4)), Purse.ref("other"), Credits.of(other), Cause.TIME, NOW);
        List<Integer> left = available(funds);
        List<Wallet.State> before = states(funds);
        if (cost > first + second - other) {
            assertEquals("insufficient-credits", again(funds, 5, cost));
            assertEquals(before, states(funds));
            return;
        }
        assertEquals("ok", again(funds, 5, cost));
        int fromFirst = Math.min(left.get(0), cost);
        assertEquals(List.of(left.get(0) - fromFirst, left.get(1) - (cost - fromFirst)), available(funds));
        assertEquals("ok", refund(funds, 6));
        assertEquals(left, available(funds));
        funds.wallets().forEach(wallet -> WalletLaws.check(wallet.state()));
    }

    @Example
    @Label("B28: nothing is spent again that was never paid")
    void neverPaid() {
        Funds funds = funds(3, 3);
        List<Wallet.State> before = states(funds);
        assertEquals("not-funded", again(funds, 1, 1));
        assertEquals(before, states(funds));
        assertEquals(List.of(), funds.touched());
    }

    @Example
    @Label("a refund of what was never paid is refused, and a paused enrollment pays nothing though the balance could")
    void refusals() {
        Funds funds = funds(3, 3);
        assertEquals("not-funded", refund(funds, 1));
        funds.wallets().get(0).pause(new CommandId(new UUID(3, 1)), NOW);
        List<Wallet.State> before = states(funds);
        assertEquals("wallet-paused", spend(funds, 2, 2));
        assertEquals("wallet-paused", spend(funds, 3, 5));
        assertEquals(before, states(funds));
        Funds other = funds(3, 3);
        other.wallets().get(1).pause(new CommandId(new UUID(3, 1)), NOW);
        List<Wallet.State> whole = states(other);
        assertEquals("wallet-paused", spend(other, 2, 5));
        assertEquals(whole, states(other));
        assertEquals(List.of(), other.touched());
    }

    @Example
    @Label("too little says what all have together and when the next credits come")
    void evidence() {
        Funds funds = Funds.of(List.of(renewing(1, Cycle.MONTHLY, 2), renewing(2, Cycle.WEEKLY, 3)));
        CommandId id = new CommandId(new UUID(2, 1));
        Refused refused = assertThrows(Refused.class, () -> funds.spend(id, SESSION, Credits.of(6), Cause.TIME, NOW));
        assertEquals(new WalletRefusal.InsufficientCredits(6, 5, Optional.of(Purse.day(7))), refused.refusal());
    }

    private static Wallet renewing(int n, Cycle cycle, int credits) {
        return Wallet.open(
                new WalletId(new UUID(0, n)),
                new WalletOwner.OfEnrollment(new UUID(0, n)),
                Optional.of(new RenewalPolicy(cycle, Credits.of(credits), new CarryOver.CarryAll())),
                ZoneOffset.UTC,
                new ExpiredRefund.Forfeit(),
                Purse.day(0));
    }
}
