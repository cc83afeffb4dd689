package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.MONDAY;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.duologue.application.enrollment.WalletSweep;
import org.duologue.application.notification.Notifier;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.testing.Leadership;

/**
 * How fast a sweep is: wallets of enrollments, all of them due for a renewal that is to be told, on PostgreSQL. Prints
 * one sweep from end to end, one that is killed half way and another that goes on, and two at once; what PostgreSQL had
 * to do for each wallet, and the most memory that was used. The number of wallets is the argument. A wallet has one lot
 * before and another after; it gets an entry, and its owner a notice.
 */
public final class SweepBenchmark {

    private static final Duration WEEK = Duration.ofDays(7);

    private final int wallets;
    private final Database database = Databases.postgres();
    private final JpaWorld world = new JpaWorld(database, MONDAY);

    private SweepBenchmark(int wallets) {
        this.wallets = wallets;
        Leadership.in(world, 10);
        database.execute(
                "create table n as select i, gen_random_uuid() as m, gen_random_uuid() as e, gen_random_uuid() as w"
                        + " from generate_series(2, " + wallets + ") i",
                copies("member", "student", "'id', n.m, 'email', 's' || n.i || '@acme.example'"),
                copies("enrollment", "true", "'id', n.e, 'student_id', n.m, 'wallet_id', n.w"),
                copies("enrollment_coach", "true", "'enrollment_id', n.e"),
                copies("wallet", "true", "'id', n.w, 'owner_id', n.e"),
                copies("lot", "true", "'wallet_id', n.w"),
                copies("entry", "true", "'wallet_id', n.w"),
                "drop table n",
                "vacuum analyze");
        world.clock().set(MONDAY.plus(WEEK));
    }

    private static String copies(String table, String which, String changed) {
        return "insert into " + table + " select (jsonb_populate_record(t, jsonb_build_object(" + changed
                + "))).* from " + table + " t, n where " + which;
    }

    public static void main(String[] arguments) {
        int wallets = Integer.parseInt(arguments[0]);
        new SweepBenchmark(wallets / 10).measure("warming up, one sweep", SweepBenchmark::one);
        new SweepBenchmark(wallets).measure("one sweep", SweepBenchmark::one);
        new SweepBenchmark(wallets).measure("one killed half way, another goes on", SweepBenchmark::killed);
        new SweepBenchmark(wallets).measure("two sweeps at once", SweepBenchmark::two);
    }

    private void measure(String what, Run run) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        Gauge gauge = Gauge.on(database);
        long begin = System.nanoTime();
        run.of(this);
        double micros = gauge.microsOfJava();
        double seconds = (System.nanoTime() - begin) / 1e9;
        print(what, seconds, micros, peakOfHeap(), gauge);
        database.close();
    }

    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private void print(String what, double seconds, double micros, long peak, Gauge gauge) {
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d wallets in %.1f s, %.0f a second; for each %.2f statements, %.0f µs of PostgreSQL and %.0f µs"
                        + " of Java's processor time; at most %d MB of heap; %d notices, %d entries",
                what,
                wallets,
                seconds,
                wallets / seconds,
                gauge.statements() / wallets,
                gauge.microsOfPostgres() / wallets,
                micros / wallets,
                peak >> 20,
                (long) gauge.number("select count(*) from scheduled_tasks"),
                (long) gauge.number("select count(*) from entry")));
    }

    private void one() {
        sweep(database.units()).run("", "");
    }

    private void killed() {
        AtomicInteger left = new AtomicInteger(wallets / WalletSweep.SIZE / 2);
        UnitOfWork mortal = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                return database.units().run(() -> {
                    T answer = work.get();
                    if (left.decrementAndGet() < 0) {
                        throw new Killed();
                    }
                    return answer;
                });
            }

            @Override
            public <T> T read(Supplier<T> work) {
                return database.units().read(work);
            }
        };
        try {
            sweep(mortal).run("", "");
        } catch (Killed expected) {
            one();
        }
    }

    private void two() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::one);
        one();
        other.join();
    }

    private WalletSweep sweep(UnitOfWork units) {
        var ports = world.ports();
        return new WalletSweep(
                units, ports.clock(), ports.jobs(), ports.enrollments(), ports.wallets(), new Notifier(ports.jobs()));
    }

    /** What is measured. */
    private interface Run {
        void of(SweepBenchmark benchmark);
    }

    /** The end of a program that nothing in it catches. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
