package org.duologue.persistence.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Renewal;
import org.duologue.domain.wallet.Schedule;
import org.duologue.persistence.shared.CarryColumns;

/** The columns of {@code wallet} that say how it renews; all null if it does not. */
@Embeddable
class RenewalColumns {

    private Integer segment;
    private String cycle;

    @Column(name = "renewal_amount")
    private Integer amount;

    @Column(name = "carry_rule")
    private String carryRule;

    @Column(name = "carry_max")
    private Integer carryMax;

    @Column(name = "schedule_start")
    private Instant start;

    private String zone;

    @Column(name = "next_period")
    private Long nextPeriod;

    @Column(name = "pending_cycle")
    private String pendingCycle;

    @Column(name = "pending_amount")
    private Integer pendingAmount;

    @Column(name = "pending_carry_rule")
    private String pendingCarryRule;

    @Column(name = "pending_carry_max")
    private Integer pendingCarryMax;

    /** For JPA. */
    protected RenewalColumns() {}

    RenewalColumns(Optional<Renewal> renewal) {
        renewal.ifPresent(r -> {
            Schedule schedule = r.schedule();
            segment = schedule.segment();
            start = schedule.start();
            zone = schedule.zone().getId();
            nextPeriod = r.nextPeriod();
            RenewalPolicy policy = schedule.policy();
            cycle = policy.cycle().name();
            amount = policy.amount().amount();
            carryRule = CarryColumns.rule(policy.carryOver());
            carryMax = CarryColumns.max(policy.carryOver());
            r.pending().ifPresent(this::setPending);
        });
    }

    private void setPending(RenewalPolicy policy) {
        pendingCycle = policy.cycle().name();
        pendingAmount = policy.amount().amount();
        pendingCarryRule = CarryColumns.rule(policy.carryOver());
        pendingCarryMax = CarryColumns.max(policy.carryOver());
    }

    /** The renewal of these columns, which JPA leaves out if all are null. */
    static Optional<Renewal> read(RenewalColumns columns) {
        return Optional.ofNullable(columns).filter(c -> c.cycle != null).map(RenewalColumns::renewal);
    }

    private Renewal renewal() {
        RenewalPolicy policy = policy(cycle, amount, carryRule, carryMax);
        return new Renewal(
                new Schedule(segment, policy, start, ZoneId.of(zone)),
                nextPeriod,
                Optional.ofNullable(pendingCycle)
                        .map(next -> policy(next, pendingAmount, pendingCarryRule, pendingCarryMax)));
    }

    private static RenewalPolicy policy(String cycle, int amount, String rule, Integer max) {
        return new RenewalPolicy(Cycle.valueOf(cycle), Credits.of(amount), CarryColumns.carryOver(rule, max));
    }
}
