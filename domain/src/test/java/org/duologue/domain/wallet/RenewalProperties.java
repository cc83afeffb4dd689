package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;

@Label("Renewals and what is carried over")
@Domain(WalletArbitraries.class)
@Domain(DomainContext.Global.class)
class RenewalProperties {

    private static final CommandId SOME = new CommandId(Purse.named("some"));

    private static Opening opening(Schedule schedule, CarryOver rule) {
        RenewalPolicy p = schedule.policy();
        RenewalPolicy policy = new RenewalPolicy(p.cycle(), p.amount(), rule);
        return new Opening(Optional.of(policy), schedule.zone(), schedule.start(), ExpiredRefund.standard());
    }

    private static Opening opening(Schedule schedule) {
        return opening(schedule, schedule.policy().carryOver());
    }

    private static int renewable(Wallet.State state) {
        return state.lots().stream()
                .filter(Lot::isAllocation)
                .mapToInt(Lot::available)
                .sum();
    }

    @Property(tries = 500)
    @Label("E14, C-R2: there are as many allocations as periods that began")
    void periods(
            @ForAll Schedule schedule, @ForAll @IntRange(max = 40) int k, @ForAll @IntRange(min = -1, max = 1) int ms) {
        Instant t = schedule.boundary(k + 1L).plusMillis(ms);
        Wallet.State state = opening(schedule).open().at(t);
        List<Lot> allocations = state.lots().stream()
                .filter(lot -> lot.source() == LotSource.ENROLLMENT || lot.source() == LotSource.RENEWAL)
                .toList();
        assertEquals(schedule.periodAt(t) + 1, allocations.size());
        for (Lot lot : allocations) {
            assertEquals(schedule.boundary(lot.period()), lot.effectiveFrom());
            assertEquals(schedule.policy().amount().amount(), lot.amount());
            assertEquals(lot.period() == 0, lot.source() == LotSource.ENROLLMENT);
        }
        assertEquals(Optional.of(schedule.boundary(allocations.size())), state.nextRenewalAt());
    }

    @Property(tries = 500)
    @Label("C-R3, C-R4: what is renewable never exceeds the amount and the cap, nor a carried lot the cap")
    void caps(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        for (Call call : story.calls()) {
            if (call.op() != Step.Op.CHANGE_POLICY) {
                call.on(wallet);
            }
            Wallet.State state = wallet.at(call.now());
            story.opening().policy().ifPresent(policy -> {
                int amount = policy.amount().amount();
                if (policy.carryOver() instanceof CarryOver.CarryUpTo cap) {
                    int max = cap.max().amount();
                    assertTrue(renewable(state) <= amount + max, "C-R4");
                    assertTrue(
                            state.lots().stream()
                                    .filter(lot -> lot.source() == LotSource.CARRY)
                                    .allMatch(lot -> lot.amount() <= max),
                            "C-R4");
                } else if (policy.carryOver() instanceof CarryOver.Reset) {
                    assertTrue(renewable(state) <= amount, "C-R3");
                }
            });
        }
    }

    @Property(tries = 500)
    @Label("C-R5: nothing that may be kept is lost")
    void keeps(@ForAll Schedule schedule, @ForAll @IntRange(max = 30) int cap, @ForAll @IntRange(max = 12) int k) {
        Wallet wallet = opening(schedule, Purse.upTo(cap)).open();
        int amount = schedule.policy().amount().amount();
        int carried = 0;
        for (int i = 1; i <= k; i++) {
            carried = Math.min(cap, carried + amount);
            assertEquals(carried + amount, wallet.at(schedule.boundary(i)).available());
        }
    }

    @Property(tries = 500)
    @Label("C-R6: where all is carried no allocation is forfeited before the end")
    void keepsAll(@ForAll Story story) {
        RenewalPolicy policy = story.opening().policy().orElse(Purse.policy(Cycle.WEEKLY, 3, Purse.ALL));
        RenewalPolicy all = new RenewalPolicy(policy.cycle(), policy.amount(), Purse.ALL);
        Opening o = story.opening();
        Wallet wallet = new Opening(Optional.of(all), o.zone(), o.start(), o.expiredRefund()).open();
        for (Call call : story.calls()) {
            if (call.op() != Step.Op.CHANGE_POLICY && call.op() != Step.Op.CLOSE) {
                call.on(wallet);
            }
        }
        assertTrue(wallet.state().lots().stream()
                .filter(Lot::isAllocation)
                .allMatch(lot -> lot.forfeited() == 0 && lot.expiresAt().isEmpty()));
    }

    @Property(tries = 500)
    @Label("C-R7: after closing nothing is granted, and nothing is available or held, for ever")
    void closed(@ForAll Story story) {
        Wallet wallet = story.opening().open();
        List<Call> calls = story.calls();
        int half = calls.size() / 2;
        calls.subList(0, half).forEach(call -> call.on(wallet));
        if (wallet.state().closedAt().isEmpty()) {
            wallet.close(SOME, Cause.TIME, wallet.state().asOf());
        }
        int lots = wallet.state().lots().size();
        for (Call call : calls.subList(half, calls.size())) {
            call.on(wallet);
            Wallet.State later = wallet.at(call.now().plus(Duration.ofDays(500)));
            assertEquals(0, later.available() + later.held());
            assertEquals(lots, later.lots().size());
            assertEquals(Optional.empty(), later.nextRenewalAt());
        }
    }

    @Property(tries = 500)
    @Label("C-R8: exactly the boundaries after the pause and up to the resumption are skipped")
    void pauses(
            @ForAll Schedule schedule,
            @ForAll @IntRange(max = 6) int from,
            @ForAll @IntRange(max = 6) int length,
            @ForAll @IntRange(min = -1, max = 1) int ms1,
            @ForAll @IntRange(min = -1, max = 1) int ms2) {
        Instant paused = schedule.boundary(from + 1L).plusMillis(ms1);
        Instant resumed = schedule.boundary(from + 1L + length).plusMillis(ms2);
        if (resumed.isBefore(paused)) {
            return;
        }
        Wallet wallet = opening(schedule).open();
        wallet.pause(SOME, paused);
        wallet.resume(new CommandId(Purse.named("resume")), resumed);
        Wallet.State state = wallet.at(schedule.boundary(from + 9L + length));
        List<Instant> expected = new ArrayList<>();
        for (int k = 1; k <= from + 9 + length; k++) {
            Instant b = schedule.boundary(k);
            if (b.isAfter(paused) && !b.isAfter(resumed)) {
                expected.add(b);
            }
        }
        assertEquals(
                expected,
                state.entries().stream()
                        .filter(e -> e.kind() == EntryKind.PERIOD_SKIPPED)
                        .map(Entry::effectiveAt)
                        .toList());
        assertEquals(from + 10 + length - expected.size(), allocations(state));
    }

    private static long allocations(Wallet.State state) {
        return state.lots().stream()
                .filter(lot -> lot.isAllocation() && lot.source() != LotSource.CARRY)
                .count();
    }

    @Property(tries = 500)
    @Label("C-R9: to carry up to nothing is to reset")
    void carryNothing(@ForAll Story story, @ForAll Schedule schedule) {
        Wallet reset = opening(schedule, Purse.RESET).open();
        Wallet none = opening(schedule, Purse.upTo(0)).open();
        Duration shift = Duration.between(story.opening().start(), schedule.start());
        for (Call call : story.calls()) {
            if (call.op() != Step.Op.CHANGE_POLICY) {
                Call shifted = call.at(call.now().plus(shift));
                assertEquals(shifted.on(reset), shifted.on(none));
                assertEquals(
                        reset.at(shifted.now()).lots(), none.at(shifted.now()).lots());
            }
        }
    }

    @Property(tries = 200)
    @Label("C-R10: a one-time allocation never changes with time alone")
    void oneTime(
            @ForAll @IntRange(max = 50) int amount, @ForAll @IntRange(max = 5000) int days, @ForAll CarryOver rule) {
        Wallet wallet = Purse.of(Cycle.ONE_TIME, amount, rule).wallet();
        Wallet.State later = wallet.at(Purse.day(days));
        assertEquals(amount, later.available());
        assertEquals(wallet.state().entries(), later.entries());
    }

    @Property(tries = 500)
    @Label("C-P1: a change of policy leaves everything up to the next boundary and begins anew there")
    void policyChange(@ForAll Story story, @ForAll Schedule schedule, @ForAll RenewalPolicy policy) {
        Wallet changed = opening(schedule).open();
        Wallet same = opening(schedule).open();
        Duration shift = Duration.between(story.opening().start(), schedule.start());
        for (Call call : story.calls()) {
            if (call.op() != Step.Op.CHANGE_POLICY && call.op() != Step.Op.CLOSE && call.op() != Step.Op.PAUSE) {
                Call shifted = call.at(call.now().plus(shift));
                shifted.on(changed);
                shifted.on(same);
            }
        }
        Instant boundary = same.state().nextRenewalAt().orElseThrow();
        changed.changePolicy(SOME, policy, Cause.TIME, changed.state().asOf());
        Instant before = boundary.minusMillis(1);
        assertEquals(same.at(before).lots(), changed.at(before).lots());
        Wallet.State after = changed.at(boundary);
        Schedule begun = after.renewal().orElseThrow().schedule();
        boolean back = policy.equals(schedule.policy());
        assertEquals(back ? schedule : new Schedule(1, policy, boundary, schedule.zone()), begun);
        if (back) {
            assertEquals(same.at(boundary).lots(), after.lots());
            return;
        }
        assertEquals(
                policy.amount().amount(),
                after.lots().stream()
                        .filter(lot -> lot.source() == LotSource.RENEWAL && lot.segment() == 1)
                        .mapToInt(Lot::amount)
                        .sum());
    }
}
