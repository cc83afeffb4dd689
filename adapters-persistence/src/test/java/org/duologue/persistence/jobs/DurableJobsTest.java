package org.duologue.persistence.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.RecurringJobHandler;
import org.duologue.persistence.Database;
import org.duologue.persistence.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Durable jobs, on every database")
class DurableJobsTest {

    private static final JobKind KIND = new JobKind("send-mail");
    private static final Instant DUE = Instant.parse("2026-01-05T09:00:00Z");
    private static final int MANY = 60;
    private static List<Database> databases;

    /** Time runs twenty times as fast in here, so that nobody waits for the pauses after a failure. */
    private final InstantSource fastTime = new InstantSource() {
        private final long start = System.nanoTime();

        @Override
        public Instant instant() {
            return DUE.plus(Duration.ofNanos(System.nanoTime() - start).multipliedBy(20));
        }
    };

    @BeforeAll
    static void open() {
        databases = List.of(Databases.h2("platform"), Databases.postgres("platform"));
    }

    @AfterAll
    static void close() {
        databases.forEach(Database::close);
    }

    static Stream<Database> databases() {
        databases.forEach(Database::clear);
        return databases.stream();
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a unit that rolls back leaves no job, and two runners run each of the others once")
    void twoRunnersShareTheWork(Database database) throws Exception {
        DbSchedulerJobs jobs = jobs(database);
        IntStream.range(0, MANY)
                .forEach(i -> database.units().run(() -> jobs.enqueue(KIND, "kept-" + i, "π" + i, DUE)));
        assertThrows(IllegalArgumentException.class, () -> database.units().run(() -> {
            jobs.enqueue(KIND, "rolled-back", "", DUE);
            throw new IllegalArgumentException("no");
        }));
        CountDownLatch done = new CountDownLatch(MANY);
        Queue<String> ran = new ConcurrentLinkedQueue<>();
        JobHandler handler = handler((key, payload) -> {
            ran.add(key + payload);
            done.countDown();
        });
        try (JobRunner one = runner(database, handler);
                JobRunner other = runner(database, handler)) {
            one.start();
            other.start();
            assertTrue(done.await(30, TimeUnit.SECONDS), () -> "only " + ran.size() + " jobs ran");
        }
        assertEquals(
                IntStream.range(0, MANY)
                        .mapToObj(i -> "kept-" + i + "π" + i)
                        .sorted()
                        .toList(),
                ran.stream().sorted().toList());
        assertEquals(0, count(database, "true"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("the same key twice is one job, a cancelled job is gone, and cancelling nothing is no mistake")
    void keysAreTheIdentity(Database database) throws Exception {
        DbSchedulerJobs jobs = jobs(database);
        database.units().run(() -> {
            jobs.enqueue(KIND, "a", "first", DUE);
            jobs.enqueue(KIND, "a", "second", DUE);
            jobs.enqueue(KIND, "b", "", DUE);
        });
        database.units().run(() -> jobs.enqueue(KIND, "a", "third", DUE));
        database.units().run(() -> {
            jobs.cancel(KIND, "b");
            jobs.cancel(KIND, "never-there");
        });
        assertEquals(1, count(database, "true"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a job that fails runs again after a pause, and one that is not due does not run")
    void failuresRunAgain(Database database) throws Exception {
        DbSchedulerJobs jobs = jobs(database);
        database.units().run(() -> {
            jobs.enqueue(KIND, "fails-twice", "", DUE);
            jobs.enqueue(KIND, "tomorrow", "", DUE.plus(Duration.ofDays(1)));
        });
        Queue<String> ran = new ConcurrentLinkedQueue<>();
        CountDownLatch third = new CountDownLatch(3);
        JobHandler handler = handler((key, payload) -> {
            ran.add(key);
            third.countDown();
            if (ran.size() < 3) {
                throw new IllegalStateException("the mail server is down");
            }
        });
        try (JobRunner runner = runner(database, handler)) {
            runner.start();
            assertTrue(third.await(30, TimeUnit.SECONDS), () -> "ran " + ran);
        }
        assertEquals(List.of("fails-twice", "fails-twice", "fails-twice"), List.copyOf(ran));
        assertEquals(1, count(database, "task_instance = 'tomorrow'"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a job that failed too often keeps its row, due in the year 9999")
    void givingUpStaysVisible(Database database) throws Exception {
        DbSchedulerJobs jobs = jobs(database);
        database.units().run(() -> jobs.enqueue(KIND, "hopeless", "", DUE));
        database.execute("update scheduled_tasks set consecutive_failures = " + (Retry.ATTEMPTS - 1));
        CountDownLatch failed = new CountDownLatch(1);
        try (JobRunner runner = runner(database, handler((key, payload) -> {
            failed.countDown();
            throw new IllegalStateException("never");
        }))) {
            runner.start();
            assertTrue(failed.await(30, TimeUnit.SECONDS));
        }
        assertEquals(
                1,
                count(
                        database,
                        "consecutive_failures = " + Retry.ATTEMPTS
                                + " and not picked"
                                + " and execution_time = timestamp with time zone '9999-01-01 00:00:00+00'"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName(
            "a recurring job that fails again and again runs at its next regular time at the latest, if it knows it")
    void failuresKeepTheBeat(Database database) throws Exception {
        DbSchedulerJobs jobs = jobs(database);
        database.units().run(() -> {
            jobs.enqueue(KIND, "every-minute", "", DUE);
            jobs.enqueue(KIND, "knows-not", "", DUE);
        });
        database.execute("update scheduled_tasks set consecutive_failures = 30");
        CountDownLatch failed = new CountDownLatch(2);
        Recurring recurring = new Recurring(failed);
        try (JobRunner runner = runner(database, recurring)) {
            runner.start();
            assertTrue(failed.await(30, TimeUnit.SECONDS));
        }
        String due = "consecutive_failures = 31 and not picked and execution_time ";
        String hour = "timestamp with time zone '2026-01-05 10:00:00+00'";
        assertEquals(1, count(database, due + "= " + Recurring.NEXT + " and task_instance = 'every-minute'"));
        assertEquals(1, count(database, due + ">= " + hour + " and task_instance = 'knows-not'"));
    }

    /** Fails whenever it runs. */
    private record Recurring(CountDownLatch failed) implements RecurringJobHandler {

        static final String NEXT = "timestamp with time zone '2026-01-05 09:59:00+00'";

        @Override
        public JobKind kind() {
            return KIND;
        }

        @Override
        public void run(String key, String payload) {
            failed.countDown();
            throw new IllegalStateException("the database is busy");
        }

        @Override
        public Optional<Instant> next(String key, String payload) {
            if (key.equals("knows-not")) {
                throw new IllegalStateException("the database is busy");
            }
            return Optional.of(Instant.parse("2026-01-05T09:59:00Z"));
        }
    }

    private static DbSchedulerJobs jobs(Database database) {
        return new DbSchedulerJobs(database.units(), database.connections());
    }

    private JobRunner runner(Database database, JobHandler handler) {
        return new JobRunner(database.connections(), List.of(handler), fastTime, Executors.defaultThreadFactory());
    }

    private static JobHandler handler(BiConsumer<String, String> work) {
        return new JobHandler() {
            @Override
            public JobKind kind() {
                return KIND;
            }

            @Override
            public void run(String key, String payload) {
                work.accept(key, payload);
            }
        };
    }

    private static int count(Database database, String where) throws Exception {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from scheduled_tasks where " + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
