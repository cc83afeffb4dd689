package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;

@Label("H1-H5, B23: what is reserved over an enrollment's wallet and the student's own ends as one")
class FundsHoldProperties {

    private static final Instant NOW = Purse.day(1);
    private static final Instant UNTIL = Purse.day(3);
    private static final HoldId HOLD = Purse.holdId("request");
    private static final FundingRef SESSION = Purse.ref("session");

    private int commands;

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

    private CommandId next() {
        return new CommandId(new UUID(2, ++commands));
    }

    private String hold(Funds funds, int cost) {
        return Purse.answer(() -> funds.hold(next(), HOLD, Credits.of(cost), UNTIL, Cause.TIME, NOW));
    }

    private String capture(Funds funds, Instant now) {
        return Purse.answer(() -> funds.capture(next(), HOLD, SESSION, Cause.TIME, now));
    }

    private String release(Funds funds, Instant now) {
        return Purse.answer(() -> funds.release(next(), HOLD, Cause.TIME, now));
    }

    private static int held(Funds funds, Instant now) {
        return funds.wallets().stream().mapToInt(w -> w.at(now).held()).sum();
    }

    private static List<Wallet.State> states(Funds funds) {
        return funds.wallets().stream().map(Wallet::state).toList();
    }

    @Property
    @Label("H1, H4, T81: the cost is held as spending it would take it, or not at all; a release restores every credit")
    void released(
            @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 5) int second,
            @ForAll @IntRange(max = 12) int cost) {
        Funds funds = funds(first, second);
        List<Wallet.State> before = states(funds);
        if (cost > first + second) {
            assertEquals("insufficient-credits", hold(funds, cost));
            assertEquals(before, states(funds));
            return;
        }
        assertEquals("ok", hold(funds, cost));
        assertEquals(cost, held(funds, NOW));
        assertEquals(first + second - cost, funds.available(NOW));
        int fromFirst = Math.min(first, cost);
        assertEquals(fromFirst, funds.wallets().get(0).at(NOW).held(), "B26");
        assertEquals("hold-ended", hold(funds, 0), "an id is used once");
        assertEquals("ok", release(funds, NOW));
        assertEquals(List.of(0, first + second), List.of(held(funds, NOW), funds.available(NOW)));
        List<Wallet.State> released = states(funds);
        assertEquals("ok", release(funds, NOW));
        assertEquals(released, states(funds), "a second release has no effect");
        assertEquals("hold-ended", capture(funds, NOW));
        funds.wallets().forEach(wallet -> WalletLaws.check(wallet.state()));
    }

    @Example
    @Label("C-D3, H4: a wallet that is ahead of the end stands against a hold only if it is drawn on; then nothing is")
    void aheadOfTheEnd() {
        Funds funds = funds(3, 0);
        funds.wallets().get(1).assign(next(), 1, Cause.TIME, UNTIL);
        List<Wallet.State> before = states(funds);
        assertEquals("end-not-in-future", hold(funds, 4));
        assertEquals(before, states(funds));
        assertEquals("ok", hold(funds, 3));
        assertEquals(funds.wallets().subList(0, 1), funds.touched());
    }

    @Property
    @Label("H3, H5: a capture spends all that is held, once; a refund of it brings every credit back")
    void captured(
            @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 5) int second,
            @ForAll @IntRange(max = 10) int cost) {
        Assume.that(cost <= first + second);
        Funds funds = funds(first, second);
        hold(funds, cost);
        assertEquals("ok", capture(funds, UNTIL.minusMillis(1)));
        assertEquals(List.of(0, first + second - cost), List.of(held(funds, UNTIL), funds.available(UNTIL)));
        assertEquals("already-funded", capture(funds, UNTIL));
        List<Wallet.State> spent = states(funds);
        assertEquals("ok", release(funds, UNTIL));
        assertEquals(spent, states(funds));
        assertEquals("ok", Purse.answer(() -> funds.refund(next(), SESSION, RefundCause.STUDENT, Cause.TIME, UNTIL)));
        assertEquals(first + second, funds.available(UNTIL));
        funds.wallets().forEach(wallet -> WalletLaws.check(wallet.state()));
    }

    @Property
    @Label("H2: from its end on it is over by itself: nothing is held, nothing can be captured")
    void timedOut(@ForAll @IntRange(max = 5) int cost, @ForAll @IntRange(max = 2) int late) {
        Funds funds = funds(2, 3);
        hold(funds, cost);
        Instant end = UNTIL.plusMillis(late);
        assertEquals(List.of(0, 5), List.of(held(funds, end), funds.available(end)));
        List<Wallet.State> before = states(funds);
        assertEquals("hold-ended", capture(funds, end));
        assertEquals(before, states(funds));
        assertEquals("ok", release(funds, end));
        assertEquals(5, funds.available(end));
    }

    @Example
    @Label("H3: where the enrollment's share has ended with it, the student's own share is not captured alone")
    void broken() {
        Funds funds = funds(2, 3);
        hold(funds, 4);
        funds.wallets().get(0).close(next(), Cause.TIME, NOW);
        List<Wallet.State> before = states(funds);
        assertEquals("hold-ended", capture(funds, NOW));
        assertEquals(before, states(funds));
        assertEquals("ok", release(funds, NOW));
        assertEquals(List.of(0, 3), List.of(held(funds, NOW), funds.available(NOW)));
    }

    @Example
    @Label("an end that is not in the future, and a paused wallet: neither takes its share")
    void refused() {
        Funds funds = funds(2, 3);
        List<Wallet.State> before = states(funds);
        assertEquals(
                "end-not-in-future", Purse.answer(() -> funds.hold(next(), HOLD, Credits.of(4), NOW, Cause.TIME, NOW)));
        assertEquals(before, states(funds));
        funds.wallets().get(1).pause(next(), NOW);
        List<Wallet.State> paused = states(funds);
        assertEquals("wallet-paused", hold(funds, 4));
        assertEquals(paused, states(funds));
        assertEquals(List.of(), funds.touched());
        assertEquals("ok", hold(funds, 2));
        assertEquals(List.of(funds.wallets().get(0)), funds.touched());
    }

    @Example
    @Label("C-H7: a cost of 2 with 2 there is one hold of 2; when the coach picks one time, 2 are captured")
    void oneHold() {
        Funds funds = funds(2, 0);
        assertEquals("ok", hold(funds, 2));
        assertEquals(List.of(0, 2), List.of(funds.available(NOW), held(funds, NOW)));
        assertEquals("ok", capture(funds, NOW));
        assertEquals(List.of(0, 0), List.of(funds.available(NOW), held(funds, NOW)));
        assertEquals(
                2, funds.wallets().get(0).state().funding(SESSION).orElseThrow().spent());
    }
}
