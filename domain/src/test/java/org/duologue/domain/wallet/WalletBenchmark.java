package org.duologue.domain.wallet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a wallet takes. The README of the module has the command and the figures. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(2)
public class WalletBenchmark {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CommandId PAY = new CommandId(new UUID(5, 1));
    private static final CommandId BACK = new CommandId(new UUID(5, 2));
    private static final FundingRef SESSION = new FundingRef(new UUID(5, 3));

    private static Wallet wallet(Optional<RenewalPolicy> policy, ZoneId zone) {
        return Wallet.open(
                new WalletId(new UUID(0, 1)),
                new WalletOwner.OfMember(new UUID(0, 2)),
                policy,
                zone,
                ExpiredRefund.standard(),
                START);
    }

    private static Wallet renewing(Cycle cycle) {
        return wallet(Optional.of(new RenewalPolicy(cycle, Credits.of(10), new CarryOver.Reset())), BERLIN);
    }

    private static Instant week(int n) {
        return START.plus(Duration.ofDays(7L * n));
    }

    /** A weekly wallet that nobody touched for so many periods. */
    @State(Scope.Benchmark)
    public static class Missed {
        @Param({"10", "100", "520", "1000"})
        private int periods;

        private Wallet wallet;
        private Instant now;

        /** Opens it. */
        @Setup
        public void open() {
            wallet = renewing(Cycle.WEEKLY);
            now = week(periods).plusSeconds(1);
        }
    }

    /** Forty purchases with ends of their own. */
    @State(Scope.Benchmark)
    public static class Forty {
        private Wallet.State lots;

        /** Buys them. */
        @Setup
        public void buy() {
            Wallet wallet = wallet(Optional.empty(), ZoneOffset.UTC);
            for (int n = 0; n < 40; n++) {
                CommandId id = new CommandId(new UUID(6, n));
                Optional<Instant> end = Optional.of(week(40 + n % 7));
                wallet.purchase(id, Credits.of(2), Lot.USUAL_PRIORITY, end, Cause.TIME, START);
            }
            lots = wallet.state().part(Recall.of(SESSION));
        }
    }

    /** What is open of a weekly wallet that has used up so many periods. */
    @State(Scope.Benchmark)
    public static class Old {
        @Param({"10", "100", "1000"})
        private int periods;

        private Wallet.State open;

        /** Lives that long. */
        @Setup
        public void live() {
            Wallet wallet = renewing(Cycle.WEEKLY);
            for (int n = 0; n < periods; n++) {
                CommandId id = new CommandId(new UUID(7, n));
                wallet.spend(id, new FundingRef(new UUID(8, n)), Credits.of(3), Cause.TIME, week(n));
            }
            wallet.settle(week(periods));
            open = wallet.state().part(Recall.NOTHING);
        }
    }

    /** All that was missed. */
    @Benchmark
    public Wallet.State settle(Missed missed) {
        return missed.wallet.at(missed.now);
    }

    /** A year of monthly periods, from nothing. */
    @Benchmark
    public Wallet.State openAndTwelveMonths() {
        return renewing(Cycle.MONTHLY).at(week(53));
    }

    /** Paying from two of forty lots, and giving back. */
    @Benchmark
    public Wallet.State spendAndRefund(Forty forty) {
        Wallet wallet = Wallet.restore(forty.lots);
        wallet.spend(PAY, SESSION, Credits.of(3), Cause.TIME, START);
        wallet.refund(BACK, SESSION, RefundCause.STUDENT, Cause.TIME, START);
        return wallet.state();
    }

    /** Paying, whatever was long ago. */
    @Benchmark
    public Wallet.State spend(Old old) {
        Wallet wallet = Wallet.restore(old.open);
        wallet.spend(PAY, SESSION, Credits.of(1), Cause.TIME, old.open.asOf());
        return wallet.state();
    }
}
