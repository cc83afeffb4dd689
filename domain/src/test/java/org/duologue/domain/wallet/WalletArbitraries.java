package org.duologue.domain.wallet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;

/**
 * Arbitrary wallets and what happens to them. Anchors lean to month ends and to the night, or are found backwards from
 * a change of the clocks; waits like to end a millisecond before, at and after the next thing that time does.
 */
public final class WalletArbitraries extends DomainContextBase {

    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    /** Zones with a change of an hour, of half an hour, at midnight, in reverse, and with none. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Europe/Dublin"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Pacific/Chatham"),
            ZoneId.of("America/St_Johns"));

    /** A cycle that renews. */
    @Provide
    Arbitrary<Cycle> cycles() {
        return Arbitraries.frequency(Tuple.of(5, Cycle.WEEKLY), Tuple.of(3, Cycle.MONTHLY), Tuple.of(1, Cycle.YEARLY));
    }

    /** What becomes of unused credits. */
    @Provide
    Arbitrary<CarryOver> carryOvers() {
        return Arbitraries.oneOf(
                Arbitraries.just(new CarryOver.CarryAll()),
                Arbitraries.just(new CarryOver.Reset()),
                Arbitraries.integers().between(0, 12).map(n -> new CarryOver.CarryUpTo(Credits.of(n))));
    }

    /** A policy, sometimes of nothing, sometimes one that never renews. */
    @Provide
    Arbitrary<RenewalPolicy> policies() {
        Arbitrary<Cycle> cycle =
                Arbitraries.frequencyOf(Tuple.of(9, cycles()), Tuple.of(1, Arbitraries.just(Cycle.ONE_TIME)));
        return Combinators.combine(cycle, Arbitraries.integers().between(0, 9), carryOvers())
                .as((c, n, carry) -> new RenewalPolicy(c, Credits.of(n), carry));
    }

    /** A schedule that renews, with an anchor that means trouble. */
    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<Schedule> monthEnds = Combinators.combine(renewing(), Arbitraries.of(ZONES), monthEnds())
                .as((policy, zone, local) ->
                        new Schedule(0, policy, local.atZone(zone).toInstant(), zone));
        Arbitrary<Schedule> backwards = Combinators.combine(
                        renewing(),
                        Arbitraries.of(ZONES),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(-10, 130))
                .as(WalletArbitraries::landingOnTransition);
        return Arbitraries.oneOf(monthEnds, backwards);
    }

    private Arbitrary<RenewalPolicy> renewing() {
        return Combinators.combine(cycles(), Arbitraries.integers().between(1, 9), carryOvers())
                .as((c, n, carry) -> new RenewalPolicy(c, Credits.of(n), carry));
    }

    private static Arbitrary<LocalDateTime> monthEnds() {
        return Combinators.combine(
                        Arbitraries.integers().between(2026, 2029),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(28, 31),
                        Arbitraries.integers().between(0, 239))
                .as((year, month, day, minute) -> {
                    LocalDateTime first = LocalDateTime.of(year, month, 1, 0, 0);
                    int last = first.toLocalDate().lengthOfMonth();
                    return first.withDayOfMonth(Math.min(day, last)).plusMinutes(minute);
                });
    }

    /** A schedule whose k-th boundary falls near the n-th change of the clocks. */
    private static Schedule landingOnTransition(RenewalPolicy policy, ZoneId zone, int n, int k, int minutes) {
        Instant from = Instant.parse("2030-01-01T00:00:00Z");
        LocalDateTime target = LocalDateTime.of(2031, 3, 30, 2, 30);
        for (int i = 0; i <= n; i++) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(from);
            if (next == null) {
                break;
            }
            from = next.getInstant();
            target = earlier(next.getDateTimeBefore(), next.getDateTimeAfter()).plusMinutes(minutes);
        }
        int cycles = policy.cycle() == Cycle.YEARLY ? k % 4 : k;
        LocalDateTime start = target.minus(cycles, unit(policy.cycle()));
        return new Schedule(0, policy, start.atZone(zone).toInstant(), zone);
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    static ChronoUnit unit(Cycle cycle) {
        return cycle == Cycle.WEEKLY ? ChronoUnit.WEEKS : cycle == Cycle.MONTHLY ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    /** Credits of a command: small, and the edges of an assignment. */
    private static Arbitrary<Integer> sizes() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(0, 7)), Tuple.of(1, Arbitraries.of(0, 1, 1000, 1001)));
    }

    /** How time passes: a third lands on the next event. */
    @Provide
    Arbitrary<Step.Wait> waits() {
        Arbitrary<Step.Wait> seeking = Arbitraries.of(-1, 0, 1).map(ms -> new Step.Wait(true, Duration.ofMillis(ms)));
        Arbitrary<Step.Wait> short_ = Arbitraries.integers()
                .between(0, 60 * 24 * 4)
                .map(minutes -> new Step.Wait(false, Duration.ofMinutes(minutes)));
        Arbitrary<Step.Wait> odd = Arbitraries.of(
                new Step.Wait(false, Duration.ofMinutes(-5)),
                new Step.Wait(false, Duration.ofDays(-20)),
                new Step.Wait(false, Duration.ofDays(40)),
                new Step.Wait(false, Duration.ofDays(100)));
        return Arbitraries.frequencyOf(Tuple.of(4, seeking), Tuple.of(7, short_), Tuple.of(1, odd));
    }

    /** Something that happens; pausing and closing are rare, so that there is a life before. */
    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<Step.Op> ops = Arbitraries.frequency(
                Tuple.of(2, Step.Op.TOUCH),
                Tuple.of(8, Step.Op.SPEND),
                Tuple.of(5, Step.Op.REFUND),
                Tuple.of(3, Step.Op.REPRICE),
                Tuple.of(6, Step.Op.HOLD),
                Tuple.of(4, Step.Op.CAPTURE),
                Tuple.of(3, Step.Op.RELEASE),
                Tuple.of(3, Step.Op.ASSIGN),
                Tuple.of(3, Step.Op.PURCHASE),
                Tuple.of(2, Step.Op.TAKE_BACK),
                Tuple.of(1, Step.Op.PAUSE),
                Tuple.of(2, Step.Op.RESUME),
                Tuple.of(2, Step.Op.CHANGE_POLICY));
        Arbitrary<Step.Op> sometimesLast = Arbitraries.frequencyOf(Tuple.of(60, ops), Tuple.of(1, closing()));
        return Combinators.combine(sometimesLast, Arbitraries.integers().between(0, 240), sizes(), waits())
                .as(Step::new);
    }

    private static Arbitrary<Step.Op> closing() {
        return Arbitraries.just(Step.Op.CLOSE);
    }

    /** How a wallet begins. */
    @Provide
    Arbitrary<Opening> openings() {
        Arbitrary<ExpiredRefund> refunds = Arbitraries.frequency(
                Tuple.of(4, ExpiredRefund.standard()),
                Tuple.of(2, new ExpiredRefund.Grace(Duration.ofHours(30))),
                Tuple.of(1, new ExpiredRefund.Forfeit()));
        Arbitrary<Opening> scheduled = Combinators.combine(schedules(), refunds)
                .as((s, refund) -> new Opening(Optional.of(s.policy()), s.zone(), s.start(), refund));
        Arbitrary<Opening> others = Combinators.combine(policies().optional(), refunds)
                .as((policy, refund) -> new Opening(policy, ZoneId.of("UTC"), EARLIEST, refund));
        return Arbitraries.frequencyOf(Tuple.of(6, scheduled), Tuple.of(1, others));
    }

    /** A beginning and up to 25 things that happen. */
    @Provide
    Arbitrary<Story> stories() {
        return Combinators.combine(
                        openings(),
                        steps().list().ofMaxSize(25),
                        policies().list().ofSize(3))
                .as(Story::new);
    }
}
