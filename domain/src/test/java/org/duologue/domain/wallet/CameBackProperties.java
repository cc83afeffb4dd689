package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.Cycle;

@Label("F2, X3: what came back of something can be told long afterwards")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class CameBackProperties {

    /** What was said before something was given back, with the circumstances. */
    private record Quoted(int credits, RefundCause on, Instant at, Funding after) {

        void holds(Wallet wallet) {
            boolean untouched = wallet.state().funding(after.ref()).equals(Optional.of(after));
            boolean closedSince = wallet.state().closedAt().equals(Optional.of(at));
            if (untouched && !closedSince) {
                assertEquals(credits, Funds.of(List.of(wallet)).cameBack(after.ref(), on, at), "C-X27, C-X28");
            }
        }
    }

    @Property(tries = 400)
    @Label("C-X27, C-X28: as the quote said it, whatever happens to the wallet after that")
    void asQuoted(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        Map<FundingRef, Quoted> quoted = new HashMap<>();
        for (Call call : story.calls()) {
            Optional<RefundQuote> quote = quote(wallet, call);
            if (call.on(wallet).equals("ok")) {
                quote.map(said -> refunded(wallet, call, said)).ifPresent(now -> quoted.put(call.ref(), now));
            }
            quoted.values().forEach(one -> one.holds(wallet));
        }
    }

    /** Of a refund of all that something had cost. */
    private static Optional<RefundQuote> quote(Wallet wallet, Call call) {
        return Optional.of(call)
                .filter(refund -> refund.op() == Step.Op.REFUND)
                .flatMap(refund -> wallet.state().funding(refund.ref()))
                .filter(funding -> funding.refunded() == 0 && funding.spent() > 0)
                .map(funding -> wallet.quoteRefund(funding.ref(), call.on(), call.now()));
    }

    private static Quoted refunded(Wallet wallet, Call call, RefundQuote quote) {
        Wallet.State state = wallet.state();
        Funding after = state.funding(call.ref()).orElseThrow();
        Quoted quoted = new Quoted(quote.credits(), call.on(), state.asOf(), after);
        assertEquals(quote.credits(), Funds.of(List.of(wallet)).cameBack(call.ref(), call.on(), state.asOf()));
        return quoted;
    }

    @Example
    @Label("C-2.6, E13: nothing of what is still spent, of what nobody spent, or into a wallet that was closed by then")
    void nothing() {
        Purse purse = Purse.of(Cycle.ONE_TIME, 5, Purse.ALL);
        purse.spend("a", 2, Purse.day(1));
        Funds funds = Funds.of(List.of(purse.wallet()));
        assertEquals(0, funds.cameBack(Purse.ref("a"), RefundCause.OTHERS, Purse.day(2)));
        assertEquals(0, funds.cameBack(Purse.ref("b"), RefundCause.OTHERS, Purse.day(2)));
        purse.close(Purse.day(3));
        purse.cancelByCoach("a", Purse.day(3));
        assertEquals(0, funds.cameBack(Purse.ref("a"), RefundCause.OTHERS, Purse.day(3)));
        assertEquals(
                2,
                funds.cameBack(Purse.ref("a"), RefundCause.OTHERS, Purse.day(3).minusMillis(1)));
    }

    @Example
    @Label("C-X27, C-X28: of what had ended for good nothing comes back to a student, and all if the coach cancels")
    void endedForGood() {
        assertEquals(0, cameBackLate(RefundCause.STUDENT));
        assertEquals(1, cameBackLate(RefundCause.OTHERS));
    }

    private static int cameBackLate(RefundCause on) {
        Purse purse = Purse.of(Cycle.WEEKLY, 1, Purse.RESET);
        purse.spend("a", 1, Purse.day(1));
        purse.change(Purse.policy(Cycle.ONE_TIME, 0, Purse.RESET), Purse.day(2));
        purse.cancel("a", Purse.day(8));
        purse.spend("b", 1, Purse.day(10));
        Instant late = Purse.day(30);
        if (on == RefundCause.STUDENT) {
            purse.cancel("b", late);
        } else {
            purse.cancelByCoach("b", late);
        }
        return Funds.of(List.of(purse.wallet())).cameBack(Purse.ref("b"), on, late);
    }
}
