package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.wallet.Token.Place;

@Label("The ledger, whatever happens")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class LedgerProperties {

    @Property(tries = 400)
    @Label("C-L1 C-L2 C-L3 C-L4 C-L5 C-H1 C-H2 C-C1 C-C2 C-C3 C-C4 C-R1: all of it holds after every command")
    void laws(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        WalletLaws.check(wallet.state());
        for (Call call : story.calls()) {
            List<Entry> before = wallet.state().entries();
            call.on(wallet);
            WalletLaws.check(wallet.state());
            assertEquals(before, wallet.state().entries().subList(0, before.size()), "C-L5");
        }
    }

    @Property
    @Label("C-MB1: a naive model of single credits agrees on every answer and every balance")
    void model(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        List<Call> accepted = new ArrayList<>();
        TokenModel model = new TokenModel(story.opening());
        for (Call call : story.calls()) {
            String answer = model.call(call);
            assertEquals(answer, call.on(wallet), () -> "answer to " + call);
            agree(model, wallet.at(call.now()), call);
            if (answer.equals("ok")) {
                accepted.add(call);
            } else {
                model = new TokenModel(story.opening());
                accepted.forEach(model::call);
            }
        }
    }

    private static void agree(TokenModel model, Wallet.State state, Call call) {
        assertEquals(model.table().count(Place.AVAILABLE), state.available(), () -> "available after " + call);
        Map<List<Object>, Integer> kinds = new HashMap<>();
        state.usable()
                .forEach(lot -> kinds.merge(
                        List.of(lot.category(), lot.priority(), lot.expiresAt()), lot.available(), Integer::sum));
        assertEquals(model.table().kinds(), kinds, () -> "what is available after " + call);
        assertEquals(model.table().count(Place.HELD), state.held(), () -> "held after " + call);
        int consumed = state.lots().stream().mapToInt(Lot::consumed).sum();
        assertEquals(model.table().count(Place.USED), consumed, () -> "consumed after " + call);
    }

    @Property(tries = 400)
    @Label("C-L6: the past can be recomputed from the entries")
    void past(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        Map<Instant, Integer> recorded = new TreeMap<>();
        for (Call call : story.calls()) {
            call.on(wallet);
            recorded.put(wallet.state().asOf(), wallet.state().available());
        }
        recorded.forEach(
                (t, available) -> assertEquals(available, wallet.state().availableAt(t)));
    }

    @Property(tries = 400)
    @Label("C-L7, C-O3: a wallet restored from its values goes on alike, in whatever order its lots come")
    void restored(@ForAll Story story, @ForAll Random random) {
        Wallet wallet = story.opening().open();
        Wallet restored = Wallet.restore(wallet.state());
        for (Call call : story.calls()) {
            String answer = call.on(wallet);
            restored = Wallet.restore(shuffled(restored.state(), random));
            assertEquals(answer, call.on(restored));
            assertEquals(wallet.state(), restored.at(wallet.state().asOf()));
        }
    }

    private static Wallet.State shuffled(Wallet.State s, Random random) {
        List<Lot> lots = new ArrayList<>(s.lots());
        Collections.shuffle(lots, random);
        return new Wallet.State(
                s.id(),
                s.owner(),
                s.expiredRefund(),
                s.renewal(),
                s.pausedAt(),
                s.closedAt(),
                s.asOf(),
                s.tally(),
                s.recall(),
                lots,
                s.entries(),
                s.holds(),
                s.fundings(),
                s.commands());
    }

    @Property(tries = 400)
    @Label("C-I1, C-I5: every command twice is every command once; the id with another content is a conflict")
    void twice(@ForAll Story story) {
        Wallet once = story.opening().open();
        Wallet twice = story.opening().open();
        for (Call call : story.calls()) {
            String answer = call.on(once);
            call.on(twice);
            Wallet.State before = twice.state();
            assertEquals(answer, call.on(twice));
            assertEquals(before, twice.state());
            Optional<Call> otherwise = call.otherwise().filter(other -> answer.equals("ok"));
            otherwise.ifPresent(other -> assertEquals("command-conflict", other.on(twice), () -> "after " + call));
            assertEquals(before, twice.state());
        }
        assertEquals(once.state(), twice.state());
    }

    @Property(tries = 400)
    @Label("C-I2: settling twice is settling once; reading settles nothing")
    void settleTwice(@ForAll Story story, @ForAll Step.Wait wait) {
        Wallet wallet = story.opening().open();
        story.calls().forEach(call -> call.on(wallet));
        Wallet.State before = wallet.state();
        Instant t = before.asOf().plus(Duration.ofDays(20)).plus(wait.by());
        Wallet.State read = wallet.at(t);
        Purse.answer(() -> wallet.quote(Credits.ZERO, t));
        before.fundings().forEach(f -> Purse.answer(() -> wallet.quoteRefund(f.ref(), RefundCause.OTHERS, t)));
        assertEquals(before, wallet.state());
        wallet.settle(t);
        assertEquals(read, wallet.state());
        wallet.settle(t);
        assertEquals(read, wallet.state());
    }

    @Property(tries = 2000)
    @Label("C-I3: touching a wallet more often changes neither balances nor what happened when")
    void catchUp(@ForAll Story story, @ForAll List<Step.Wait> touches) {
        Wallet lazy = story.opening().open();
        Wallet eager = story.opening().open();
        Instant last = story.opening().start();
        for (Call worked : story.calls()) {
            Call call = worked.at(later(last, worked.now()));
            touch(eager, touches, last, call.now());
            assertEquals(call.on(lazy), call.on(eager));
            assertEquals(timeless(lazy.at(call.now())), timeless(eager.at(call.now())));
            last = call.now();
        }
    }

    private static void touch(Wallet wallet, List<Step.Wait> touches, Instant from, Instant until) {
        Instant t = from;
        for (Step.Wait wait : touches) {
            Instant start = wait.toNextEvent() ? wallet.state().nextEventAt().orElse(t) : t;
            t = later(t, start.plus(wait.by()));
            if (!t.isAfter(until)) {
                wallet.settle(t);
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Object> timeless(Wallet.State state) {
        List<Object> history = new ArrayList<>(state.lots());
        state.entries().forEach(e -> history.add(List.of(e.kind(), e.lot(), e.amount(), e.effectiveAt())));
        history.add(state.fundings());
        history.add(state.holds());
        history.add(state.renewal());
        return history;
    }

    @Property(tries = 400)
    @Label("C-I4: a refused command leaves the wallet as it was, time included")
    void refused(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        for (Call call : story.calls()) {
            Wallet.State before = wallet.state();
            if (!call.on(wallet).equals("ok")) {
                assertEquals(before, wallet.state(), () -> "after " + call);
            }
        }
    }

    @Property(tries = 400)
    @Label("C-M1: a clock that steps back gives nothing back and grants nothing again")
    void clockBack(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        for (Call call : story.calls()) {
            call.on(wallet);
            Wallet.State before = wallet.state();
            wallet.settle(before.asOf().minus(Duration.ofDays(40)));
            assertEquals(before, wallet.state());
            Call late =
                    call.as(new CommandId(Purse.named("late"))).at(before.asOf().minus(Duration.ofDays(9)));
            Wallet behind = Wallet.restore(before);
            late.on(behind);
            assertEquals(before.asOf(), behind.state().asOf());
            assertTrue(behind.state().entries().stream()
                    .skip(before.entries().size())
                    .allMatch(entry -> entry.effectiveAt().equals(before.asOf())));
        }
    }

    @Property(tries = 300)
    @Label("C-I1: a command once refused can be carried out later under the same id")
    void refusedIsForgotten(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        for (Call call : story.calls()) {
            boolean known = wallet.state().commands().stream().anyMatch(c -> c.id().equals(call.id()));
            assertEquals(false, known);
            boolean done = call.on(wallet).equals("ok") && call.op() != Step.Op.TOUCH;
            assertEquals(done, wallet.state().commands().stream().anyMatch(c -> c.id().equals(call.id())));
        }
    }
}
