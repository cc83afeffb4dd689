package org.duologue.domain.wallet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/** A wallet for worked examples: things have names, times are days after {@link #T0}, answers are refusal codes. */
public final class Purse {

    /** Monday 2027-03-01, 9:00 UTC. */
    public static final Instant T0 = Instant.parse("2027-03-01T09:00:00Z");

    /** All unused credits stay. */
    public static final CarryOver ALL = new CarryOver.CarryAll();

    /** No unused credits stay. */
    public static final CarryOver RESET = new CarryOver.Reset();

    private static final Cause NOBODY = Cause.TIME;

    private final Wallet wallet;
    private int commands;

    private Purse(Wallet wallet) {
        this.wallet = wallet;
    }

    /** Opened at T0 in UTC with this policy and 14 days of grace. */
    public static Purse of(Cycle cycle, int amount, CarryOver carryOver) {
        return of(Optional.of(policy(cycle, amount, carryOver)), ZoneOffset.UTC, ExpiredRefund.standard());
    }

    /** Opened at T0. */
    public static Purse of(Optional<RenewalPolicy> policy, ZoneId zone, ExpiredRefund refund) {
        WalletOwner owner = new WalletOwner.OfEnrollment(named("enrollment"));
        return new Purse(Wallet.open(new WalletId(named("wallet")), owner, policy, zone, refund, T0));
    }

    /** Opened at T0 without a schedule. */
    public static Purse empty() {
        return of(Optional.empty(), ZoneOffset.UTC, ExpiredRefund.standard());
    }

    /** So many credits so often. */
    public static RenewalPolicy policy(Cycle cycle, int amount, CarryOver carryOver) {
        return new RenewalPolicy(cycle, Credits.of(amount), carryOver);
    }

    /** At most so many credits stay. */
    public static CarryOver upTo(int max) {
        return new CarryOver.CarryUpTo(Credits.of(max));
    }

    /** So many days after T0. */
    public static Instant day(long days) {
        return T0.plus(Duration.ofDays(days));
    }

    /** The id that this name always has. */
    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** What a booking of this name is paid under. */
    public static FundingRef ref(String booking) {
        return new FundingRef(named(booking));
    }

    /** The hold of this name. */
    public static HoldId holdId(String hold) {
        return new HoldId(named(hold));
    }

    /** The wallet itself. */
    public Wallet wallet() {
        return wallet;
    }

    /** Its values at that time. */
    public Wallet.State at(Instant now) {
        return wallet.at(now);
    }

    /** What can be spent at that time. */
    public int available(Instant now) {
        return wallet.at(now).available();
    }

    /** The entries from this seq on, as "KIND#lot amount". */
    public List<String> entriesFrom(int seq) {
        return wallet.state().entries().stream()
                .filter(entry -> entry.seq() >= seq)
                .map(entry -> entry.kind() + "#" + entry.lot() + " " + entry.amount())
                .toList();
    }

    /** The lot of this number. */
    public Lot lot(int number) {
        return wallet.state().lots().get(number - 1);
    }

    private CommandId next() {
        commands++;
        return new CommandId(new UUID(1, commands));
    }

    /** The code of the refusal, or "ok". */
    public static String answer(Runnable command) {
        try {
            command.run();
            return "ok";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    public String spend(String booking, int cost, Instant now) {
        return answer(() -> wallet.spend(next(), ref(booking), Credits.of(cost), NOBODY, now));
    }

    public String cancel(String booking, Instant now) {
        return answer(() -> wallet.refund(next(), ref(booking), RefundCause.STUDENT, NOBODY, now));
    }

    public String cancelByCoach(String booking, Instant now) {
        return answer(() -> wallet.refund(next(), ref(booking), RefundCause.OTHERS, NOBODY, now));
    }

    public String reprice(String booking, int cost, Instant now) {
        return answer(() -> wallet.reprice(next(), ref(booking), Credits.of(cost), NOBODY, now));
    }

    public String hold(String hold, int cost, Instant until, Instant now) {
        return answer(() -> wallet.hold(next(), holdId(hold), Credits.of(cost), until, NOBODY, now));
    }

    public String capture(String hold, String booking, Instant now) {
        return answer(() -> wallet.capture(next(), holdId(hold), ref(booking), NOBODY, now));
    }

    public String release(String hold, Instant now) {
        return answer(() -> wallet.release(next(), holdId(hold), NOBODY, now));
    }

    public String assign(int credits, Instant now) {
        return answer(() -> wallet.assign(next(), credits, NOBODY, now));
    }

    public String takeBack(int lot, int credits, Instant now) {
        return answer(() -> wallet.takeBack(next(), lot, credits, NOBODY, now));
    }

    public String purchase(int credits, int priority, Optional<Instant> end, Instant now) {
        return answer(() -> wallet.purchase(next(), Credits.of(credits), priority, end, NOBODY, now));
    }

    public String pause(Instant now) {
        return answer(() -> wallet.pause(next(), now));
    }

    public String resume(Instant now) {
        return answer(() -> wallet.resume(next(), now));
    }

    public String close(Instant now) {
        return answer(() -> wallet.close(next(), NOBODY, now));
    }

    public String change(RenewalPolicy policy, Instant now) {
        return answer(() -> wallet.changePolicy(next(), policy, NOBODY, now));
    }
}
