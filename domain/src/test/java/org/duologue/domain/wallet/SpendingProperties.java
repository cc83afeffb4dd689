package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;

@Label("Spending and refunds")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class SpendingProperties {

    private static final FundingRef BOOKING = Purse.ref("the booking");

    private static CommandId id(String name) {
        return new CommandId(Purse.named(name));
    }

    private static Wallet lived(Story story) {
        Wallet wallet = story.opening().open();
        story.calls().stream()
                .filter(call -> call.op() != Step.Op.CLOSE && call.op() != Step.Op.PAUSE)
                .forEach(call -> call.on(wallet));
        return wallet;
    }

    @Property(tries = 500)
    @Label("C-C0, C-O2, F2: what a spend uses is what was quoted, its cost exactly, in the order of use")
    void quoted(@ForAll Story story, @ForAll @IntRange(max = 9) int cost) {
        Wallet wallet = lived(story);
        Instant now = wallet.state().asOf();
        int paid = Math.min(cost, wallet.state().available());
        List<Slice> quote = wallet.quote(Credits.of(paid), now);
        List<Integer> order = wallet.state().lots().stream()
                .filter(lot -> lot.available() > 0)
                .sorted(Comparator.comparing(Lot::number))
                .sorted(Comparator.comparing(Lot::effectiveFrom))
                .sorted(Comparator.comparing(lot -> lot.category() == Category.PAID))
                .sorted(Comparator.comparing(lot -> lot.expiresAt().orElse(Instant.MAX)))
                .sorted(Comparator.comparing(Lot::priority))
                .map(Lot::number)
                .toList();
        assertEquals(
                order.subList(0, quote.size()), quote.stream().map(Slice::lot).toList());
        assertEquals(paid, quote.stream().mapToInt(Slice::amount).sum());
        for (Slice slice : quote.subList(0, Math.max(0, quote.size() - 1))) {
            assertEquals(wallet.state().lots().get(slice.lot() - 1).available(), slice.amount());
        }
        wallet.spend(id("s"), BOOKING, Credits.of(paid), Cause.TIME, now);
        List<Funding> fundings = wallet.state().fundings();
        long command = wallet.state().tally().commands();
        assertEquals(new Funding(BOOKING, quote, 0, command), fundings.get(fundings.size() - 1));
    }

    @Property(tries = 500)
    @Label("C-C6: a spend that is refunded at once restores everything that is available")
    void undo(@ForAll Story story, @ForAll @IntRange(max = 9) int cost, @ForAll RefundCause on) {
        Wallet wallet = lived(story);
        List<Lot> before = wallet.state().lots();
        Instant now = wallet.state().asOf();
        wallet.spend(id("s"), BOOKING, Credits.of(Math.min(cost, wallet.state().available())), Cause.TIME, now);
        wallet.refund(id("r"), BOOKING, on, Cause.TIME, now);
        assertEquals(before, wallet.state().lots());
    }

    @Property(tries = 500)
    @Label("C-C5: a change to the same cost writes no entry, at any time")
    void sameCost(@ForAll Story story, @ForAll @IntRange(max = 9) int cost, @ForAll @IntRange(max = 400) int days) {
        Wallet wallet = lived(story);
        Instant now = wallet.state().asOf();
        Credits paid = Credits.of(Math.min(cost, wallet.state().available()));
        wallet.spend(id("s"), BOOKING, paid, Cause.TIME, now);
        Instant then = now.plusSeconds(86_400L * days);
        wallet.settle(then);
        Wallet.State before = wallet.state();
        wallet.reprice(id("p"), BOOKING, paid, Cause.TIME, then);
        assertEquals(before.entries(), wallet.state().entries());
        assertEquals(before.lots(), wallet.state().lots());
    }

    @Property(tries = 500)
    @Label("C-E2, C-E3: a refund before the end restores the lot, one after it lasts exactly the grace")
    void grace(@ForAll @IntRange(min = 1, max = 30) int lotDays, @ForAll @IntRange(min = -1, max = 1) int ms) {
        Purse purse = Purse.empty();
        Instant end = Purse.day(lotDays);
        purse.purchase(3, 50, Optional.of(end), Purse.T0);
        purse.spend("a", 2, Purse.T0);
        Instant now = end.plusMillis(ms);
        purse.cancel("a", now);
        if (ms < 0) {
            assertEquals(1, purse.wallet().state().lots().size());
            assertEquals(3, purse.available(now));
            assertEquals(0, purse.available(end));
        } else {
            Instant over = now.plus(Duration.ofDays(14));
            assertEquals(2, purse.available(over.minusMillis(1)));
            assertEquals(0, purse.available(over));
            assertEquals(Category.PAID, purse.lot(2).category());
        }
    }

    /** A lot with an end, and a request, both in days. */
    record Item(int days, int amount) {}

    @Provide
    Arbitrary<Item> items() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(days -> Arbitraries.integers().between(1, 2).map(n -> new Item(days, n)));
    }

    @Property(tries = 400)
    @Label("C-O1: no other order of use serves more of the same requests")
    void noBetterOrder(
            @ForAll("items") Item a,
            @ForAll("items") Item b,
            @ForAll("items") Item c,
            @ForAll @Size(max = 4) List<@From("items") Item> requests) {
        List<Item> sorted =
                requests.stream().sorted(Comparator.comparingInt(Item::days)).toList();
        Purse purse = Purse.empty();
        for (Item lot : List.of(a, b, c)) {
            purse.purchase(lot.amount(), 50, Optional.of(Purse.day(lot.days())), Purse.T0);
        }
        int served = 0;
        while (served < sorted.size()) {
            Instant now = Purse.day(sorted.get(served).days()).minusMillis(1);
            if (!purse.spend("r" + served, sorted.get(served).amount(), now).equals("ok")) {
                break;
            }
            served++;
        }
        assertTrue(best(List.of(a, b, c), sorted, 0) <= served);
    }

    /** How many requests can be served at best, by trying every lot for every single credit. */
    private static int best(List<Item> lots, List<Item> requests, int from) {
        return from == requests.size()
                ? 0
                : serve(lots, requests, from, requests.get(from).amount());
    }

    private static int serve(List<Item> lots, List<Item> requests, int at, int open) {
        if (open == 0) {
            return 1 + best(lots, requests, at + 1);
        }
        int best = 0;
        for (int i = 0; i < lots.size(); i++) {
            Item lot = lots.get(i);
            if (lot.amount() > 0 && lot.days() >= requests.get(at).days()) {
                List<Item> left = new ArrayList<>(lots);
                left.set(i, new Item(lot.days(), lot.amount() - 1));
                best = Math.max(best, serve(left, requests, at, open - 1));
            }
        }
        return best;
    }

    @Property(tries = 500)
    @Label("C-A1, S1.64: an assignment is accepted if and only if it is 1..1000")
    void assignments(@ForAll("amounts") int n) {
        Purse purse = Purse.empty();
        boolean fits = 1 <= n && n <= 1000;
        assertEquals(fits ? "ok" : "invalid", purse.assign(n, Purse.T0));
        assertEquals(fits ? n : 0, purse.available(Purse.day(900)));
    }

    @Provide
    Arbitrary<Integer> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.of(-1, 0, 1, 2, 999, 1000, 1001, Integer.MIN_VALUE, Integer.MAX_VALUE),
                Arbitraries.integers().between(-5, 1200));
    }
}
