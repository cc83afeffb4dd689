package org.duologue.persistence.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.testing.Race;
import org.duologue.persistence.Database;
import org.duologue.persistence.Databases;
import org.duologue.persistence.shared.UnitRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Taking jobs back, on every database")
class TakingBackTest {

    private static final JobKind KIND = new JobKind("send-mail");
    private static final Instant DUE = Instant.parse("2026-01-05T09:00:00Z");
    private static final int ROUNDS = 20;
    private static final int THREADS = 4;
    private static List<Database> databases;

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

    private static void enqueue(Database database, DbSchedulerJobs jobs, String key) {
        database.units().run(() -> jobs.enqueue(KIND, key, "", DUE));
    }

    private static List<String> left(Database database) {
        UnitRows rows = new UnitRows().sql("select task_instance from scheduled_tasks");
        return database.units().read(() -> rows.read(database.units().entities(), row -> row.getString(1)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("who takes back what others take back at the same moment does not fail, and it is gone")
    void atOnce(Database database) {
        DbSchedulerJobs jobs = new DbSchedulerJobs(database.units(), database.connections());
        for (int round = 0; round < ROUNDS; round++) {
            enqueue(database, jobs, "one");
            assertEquals(
                    THREADS,
                    Race.of(THREADS, thread -> database.units().run(() -> {
                                jobs.cancel(KIND, "one");
                                return thread;
                            }))
                            .answers()
                            .size());
            assertEquals(List.of(), left(database));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("what is being done stays until it is done")
    void atWork(Database database) {
        DbSchedulerJobs jobs = new DbSchedulerJobs(database.units(), database.connections());
        enqueue(database, jobs, "begun");
        enqueue(database, jobs, "waiting");
        database.execute("update scheduled_tasks set picked = true where task_instance = 'begun'");
        database.units().run(() -> {
            jobs.cancel(KIND, "begun");
            jobs.cancel(KIND, "waiting");
        });
        assertEquals(List.of("begun"), left(database));
    }
}
