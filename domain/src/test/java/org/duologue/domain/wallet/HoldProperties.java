package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;

@Label("Holds")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class HoldProperties {

    private static final HoldId HOLD = Purse.holdId("the hold");
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
    @Label("C-H3: a hold ends in exactly one way, and wholly")
    void endsOnce(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        Map<HoldId, HoldStatus> ended = new HashMap<>();
        for (Call call : story.calls()) {
            call.on(wallet);
            for (Hold hold : wallet.state().holds()) {
                if (hold.status() != HoldStatus.OPEN) {
                    assertEquals(hold.status(), ended.computeIfAbsent(hold.id(), id -> hold.status()));
                    int sum = sum(wallet.state(), hold, EntryKind.RELEASE);
                    assertEquals(hold.status() == HoldStatus.RELEASED ? total(hold.slices()) : 0, sum);
                }
            }
        }
    }

    private static int sum(Wallet.State state, Hold hold, EntryKind kind) {
        return state.entries().stream()
                .filter(e -> e.kind() == kind
                        && e.about().filter(hold.id().value()::equals).isPresent())
                .mapToInt(Entry::amount)
                .sum();
    }

    private static int total(List<Slice> slices) {
        return slices.stream().mapToInt(Slice::amount).sum();
    }

    @Property(tries = 500)
    @Label("C-H4: a hold lowers what is available by its cost, a release brings it back")
    void lowers(@ForAll Story story, @ForAll @IntRange(max = 9) int cost) {
        Wallet wallet = lived(story);
        Instant now = wallet.state().asOf();
        int available = wallet.state().available();
        String answer =
                Purse.answer(() -> wallet.hold(id("h"), HOLD, Credits.of(cost), now.plusSeconds(60), Cause.TIME, now));
        assertEquals(cost <= available ? "ok" : "insufficient-credits", answer);
        if (answer.equals("ok")) {
            assertEquals(available - cost, wallet.state().available());
            assertEquals(
                    "insufficient-credits",
                    Purse.answer(
                            () -> wallet.spend(id("s"), BOOKING, Credits.of(available - cost + 1), Cause.TIME, now)));
            wallet.release(id("r"), HOLD, Cause.TIME, now);
            assertEquals(available, wallet.state().available());
        }
    }

    @Property(tries = 500)
    @Label("C-H5: an open hold can be captured at any time before its end, whatever lots ended meanwhile")
    void capture(@ForAll Story story, @ForAll @IntRange(min = 1, max = 200) int days) {
        Wallet wallet = lived(story);
        Instant now = wallet.state().asOf();
        int cost = Math.min(4, wallet.state().available());
        Instant until = now.plus(Duration.ofDays(days));
        wallet.hold(id("h"), HOLD, Credits.of(cost), until, Cause.TIME, now);
        Wallet late = Wallet.restore(wallet.state());
        wallet.capture(id("c"), HOLD, BOOKING, Cause.TIME, until.minusMillis(1));
        Funding funding = wallet.state().fundings().stream()
                .filter(f -> f.ref().equals(BOOKING))
                .findFirst()
                .orElseThrow();
        assertEquals(cost, funding.spent());
        assertEquals("hold-ended", Purse.answer(() -> late.capture(id("c"), HOLD, BOOKING, Cause.TIME, until)));
    }

    @Example
    @Label("C-2.8: a hold asked for again a little later is the same one, and its first end counts")
    void again() {
        Wallet wallet = Purse.of(Cycle.ONE_TIME, 3, Purse.ALL).wallet();
        wallet.hold(id("h"), HOLD, Credits.of(2), Purse.day(3), Cause.TIME, Purse.day(1));
        Wallet.State before = wallet.state();
        wallet.hold(id("h"), HOLD, Credits.of(2), Purse.day(4), Cause.TIME, Purse.day(2));
        assertEquals(before, wallet.state());
        assertEquals(3, wallet.at(Purse.day(3)).available());
    }

    @Property(tries = 500)
    @Label("C-2.5: a hold that runs out loses nothing: its credits are there again, in their lots or reissued")
    void runsOut(@ForAll Story story, @ForAll @IntRange(min = 1, max = 60) int days) {
        Wallet wallet = lived(story);
        Instant now = wallet.state().asOf();
        int cost = Math.min(4, wallet.state().available());
        Instant until = now.plus(Duration.ofDays(days));
        wallet.hold(id("h"), HOLD, Credits.of(cost), until, Cause.TIME, now);
        boolean kept = !(wallet.state().expiredRefund() instanceof ExpiredRefund.Forfeit);
        int back = wallet.at(until).entries().stream()
                .filter(e -> e.kind() == EntryKind.RELEASE
                        && e.about().filter(HOLD.value()::equals).isPresent())
                .peek(e -> assertEquals(until, e.effectiveAt()))
                .mapToInt(Entry::amount)
                .sum();
        assertEquals(cost, back);
        assertTrue(!kept || expiredOf(wallet.at(until)) == 0);
    }

    private static int expiredOf(Wallet.State state) {
        return sum(state, state.holds().get(state.holds().size() - 1), EntryKind.EXPIRE);
    }
}
