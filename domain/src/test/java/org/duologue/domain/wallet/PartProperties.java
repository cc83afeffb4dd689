package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

@Label("A part of a wallet, with what a command asks for, does as the whole wallet does")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class PartProperties {

    /** All that the call could need to know. */
    private static Recall asked(Call call) {
        return Recall.of(call.ref()).and(call.hold()).and(call.id()).andLot(call.lot());
    }

    private static Wallet part(Wallet whole, Recall asked) {
        return Wallet.restore(whole.state().part(asked));
    }

    /** The answer with all its evidence. */
    private static Object answer(Runnable command) {
        try {
            command.run();
            return "ok";
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    private static <T> Object answer(Function<Wallet, T> question, Wallet wallet) {
        try {
            return question.apply(wallet);
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    /** What the part has become is what the whole wallet has, and it holds no older entry. */
    private static void same(Wallet.State before, Wallet whole, Wallet part) {
        assertEquals(whole.state(), before.continuedBy(part.state()));
        List<Entry> all = whole.state().entries();
        assertEquals(
                all.subList(before.entries().size(), all.size()), part.state().entries());
        assertEquals(whole.state().available(), part.state().available());
        assertEquals(whole.state().held(), part.state().held());
        assertEquals(whole.state().nextEventAt(), part.state().nextEventAt());
    }

    @Property(tries = 2000)
    @Label("C-6: every command writes the same entries, changes the same lots, holds and fundings, answers the same")
    void commands(@ForAll Story story) {
        Wallet whole = story.opening().open();
        for (Call call : story.calls()) {
            Wallet.State before = whole.state();
            Wallet part = part(whole, asked(call));
            Wallet.State partBefore = part.state();
            Object answer = answer(() -> call.carryOut(whole));
            assertEquals(answer, answer(() -> call.carryOut(part)), () -> "answer to " + call);
            same(before, whole, part);
            if (!answer.equals("ok")) {
                assertEquals(partBefore, part.state());
            }
            Wallet again = part(whole, asked(call));
            assertEquals(
                    answer(() -> call.carryOut(Wallet.restore(whole.state()))), answer(() -> call.carryOut(again)));
        }
    }

    @Property(tries = 500)
    @Label("C-6: what may be spent or refunded, and what will be, is the same; asking for more changes nothing")
    void questions(@ForAll Story story, @ForAll Step.Wait wait) {
        Wallet whole = story.opening().open();
        for (Call call : story.calls()) {
            call.on(whole);
            Wallet part = part(whole, asked(call));
            Instant later = whole.state().nextEventAt().orElse(call.now()).plus(wait.by());
            same(whole.at(later), whole, part, later);
            assertEquals(
                    answer(w -> w.quote(Credits.of(call.credits()), later), whole),
                    answer(w -> w.quote(Credits.of(call.credits()), later), part));
            assertEquals(
                    answer(w -> w.quoteRefund(call.ref(), call.on(), later), whole),
                    answer(w -> w.quoteRefund(call.ref(), call.on(), later), part));
        }
    }

    private static void same(Wallet.State settled, Wallet whole, Wallet part, Instant later) {
        assertEquals(settled, whole.state().continuedBy(part.at(later)));
        assertEquals(settled.usable(), part.at(later).usable());
        assertEquals(settled.nextRenewalAt(), part.at(later).nextRenewalAt());
    }

    @Property(tries = 500)
    @Label("C-6: a part holds what is open and what was asked for, and no other lot, hold, entry, funding or command")
    void nothingElse(@ForAll Story story) {
        Wallet whole = story.opening().open();
        story.calls().forEach(call -> call.on(whole));
        Wallet.State open = whole.state().part(Recall.NOTHING);
        assertEquals(List.of(), open.entries());
        assertEquals(List.of(), open.fundings());
        assertEquals(List.of(), open.commands());
        assertEquals(whole.state().tally(), open.tally());
        open.lots().forEach(lot -> assertEquals(true, lot.available() + lot.held() > 0));
        open.holds().forEach(hold -> assertEquals(HoldStatus.OPEN, hold.status()));
        for (Funding funding : whole.state().fundings()) {
            Wallet.State asked = whole.state().part(Recall.of(funding.ref()));
            assertEquals(List.of(funding), asked.fundings());
            funding.slices().forEach(slice -> assertEquals(whole.state().lot(slice.lot()), asked.lot(slice.lot())));
        }
    }

    @Property(tries = 300)
    @Label("B2, B26: a transfer between parts and a payment from several are those between and from the wholes")
    void several(@ForAll Story one, @ForAll Story other) {
        Wallet from = lived(one, 1);
        Wallet to = lived(other, 2);
        Instant now = later(from.state().asOf(), to.state().asOf());
        CommandId id = new CommandId(new UUID(9, 1));
        for (int credits : List.of(0, 1, 1, 7)) {
            Wallet.State fromBefore = from.state();
            Wallet.State toBefore = to.state();
            Wallet fromPart = part(from, Recall.of(id));
            Wallet toPart = part(to, Recall.of(id));
            assertEquals(
                    answer(() -> Transfer.between(from, to, id, credits, Cause.TIME, now)),
                    answer(() -> Transfer.between(fromPart, toPart, id, credits, Cause.TIME, now)));
            same(fromBefore, from, fromPart);
            same(toBefore, to, toPart);
        }
        funds(Funds.of(List.of(from, to)), now);
    }

    private static void funds(Funds wholes, Instant now) {
        FundingRef ref = Purse.ref("paid by two");
        for (int step = 0; step < 4; step++) {
            CommandId id = new CommandId(new UUID(9, 2L + step));
            List<Wallet.State> before =
                    wholes.wallets().stream().map(Wallet::state).toList();
            Funds parts = Funds.of(
                    wholes.wallets().stream().map(w -> part(w, Recall.of(ref))).toList());
            Credits cost = Credits.of(Math.min(wholes.available(now), 5));
            boolean pays = step < 2;
            assertEquals(
                    answer(() -> act(wholes, pays, id, ref, cost, now)),
                    answer(() -> act(parts, pays, id, ref, cost, now)));
            for (int i = 0; i < before.size(); i++) {
                same(before.get(i), wholes.wallets().get(i), parts.wallets().get(i));
            }
        }
    }

    private static void act(Funds funds, boolean pays, CommandId id, FundingRef ref, Credits cost, Instant now) {
        if (pays) {
            funds.spend(id, ref, cost, Cause.TIME, now);
        } else {
            funds.refund(id, ref, RefundCause.STUDENT, Cause.TIME, now);
        }
    }

    private static Wallet lived(Story story, int number) {
        Opening o = story.opening();
        WalletOwner owner = new WalletOwner.OfMember(new UUID(0, number));
        Wallet wallet =
                Wallet.open(new WalletId(owner.id()), owner, o.policy(), ZoneOffset.UTC, o.expiredRefund(), o.start());
        story.calls().forEach(call -> call.on(wallet));
        return wallet;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Example
    @Label("C-6: to ask a part for what it was not opened with is a mistake, never an answer")
    void loud() {
        Purse purse = Purse.of(Cycle.WEEKLY, 3, Purse.RESET);
        purse.spend("a", 1, Purse.day(1));
        Wallet part = part(purse.wallet(), Recall.NOTHING);
        CommandId id = new CommandId(new UUID(9, 9));
        Instant now = Purse.day(8);
        List<Runnable> mistakes = List.of(
                () -> part.refund(id, Purse.ref("a"), RefundCause.STUDENT, Cause.TIME, now),
                () -> part.quoteRefund(Purse.ref("a"), RefundCause.STUDENT, now),
                () -> part.reprice(id, Purse.ref("a"), Credits.of(2), Cause.TIME, now),
                () -> part.takeBack(id, 7, 1, Cause.TIME, now),
                () -> part.state().funding(Purse.ref("a")),
                () -> part.state().availableAt(Purse.day(0)),
                () -> part.state().part(Recall.NOTHING),
                () -> Funds.of(List.of(part)).refund(id, Purse.ref("a"), RefundCause.OTHERS, Cause.TIME, now));
        mistakes.forEach(mistake -> assertThrows(IllegalStateException.class, mistake::run));
        assertEquals(purse.wallet().state().part(Recall.NOTHING), part.state());
    }

    @Example
    @Label("C-6: a key that a part used again without knowing it makes that part stale")
    void usedAgain() {
        Purse purse = Purse.of(Cycle.WEEKLY, 5, Purse.ALL);
        purse.spend("a", 1, Purse.day(1));
        purse.hold("h", 1, Purse.day(3), Purse.day(1));
        purse.release("h", Purse.day(2));
        Wallet.State whole = purse.wallet().state();
        CommandId used = whole.commands().get(0).id();
        CommandId fresh = new CommandId(new UUID(9, 9));
        Instant now = Purse.day(2);
        List<Function<Wallet, Object>> again = List.of(
                w -> answer(() -> w.spend(fresh, Purse.ref("a"), Credits.of(1), Cause.TIME, now)),
                w -> answer(() ->
                        w.hold(fresh, Purse.holdId("h"), Credits.of(1), now.plus(Duration.ofDays(1)), Cause.TIME, now)),
                w -> answer(() -> w.assign(used, 1, Cause.TIME, now)));
        for (Function<Wallet, Object> command : again) {
            Wallet part = Wallet.restore(whole.part(Recall.NOTHING));
            assertEquals("ok", command.apply(part));
            Refused refused = assertThrows(Refused.class, () -> whole.continuedBy(part.state()));
            assertEquals(new Stale("wallet"), refused.refusal());
        }
        assertEquals(whole, whole.continuedBy(whole));
    }

    @Example
    @Label("F6: what is asked for can be put together")
    void recalls() {
        CommandId id = new CommandId(new UUID(9, 9));
        Recall all = Recall.of(id)
                .and(Purse.ref("a"))
                .and(Purse.holdId("h"))
                .andLot(3)
                .andLot(4);
        assertEquals(new Recall(Set.of(Purse.ref("a")), Set.of(Purse.holdId("h")), Set.of(id), Set.of(3, 4)), all);
    }
}
