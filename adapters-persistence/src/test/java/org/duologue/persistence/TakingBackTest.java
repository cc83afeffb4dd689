package org.duologue.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.testing.Race;
import org.duologue.persistence.shared.UnitRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Taking jobs back, on every database")
class TakingBackTest extends OnEveryDatabase {

    private static final JobKind KIND = new JobKind("send-mail");
    private static final Instant DUE = Instant.parse("2026-01-05T09:00:00Z");
    private static final int ROUNDS = 20;
    private static final int THREADS = 4;

    private static void enqueue(JpaWorld world, String key) {
        world.database().units().run(() -> world.ports().jobs().enqueue(KIND, key, "", DUE));
    }

    private static List<String> left(JpaWorld world) {
        UnitRows rows = new UnitRows().sql("select task_instance from scheduled_tasks");
        Database database = world.database();
        return database.units().read(() -> rows.read(database.units().entities(), row -> row.getString(1)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("who takes back what others take back at the same moment does not fail, and it is gone")
    void atOnce(JpaWorld world) {
        for (int round = 0; round < ROUNDS; round++) {
            enqueue(world, "one");
            assertEquals(
                    THREADS,
                    Race.of(THREADS, thread -> world.database().units().run(() -> {
                                world.ports().jobs().cancel(KIND, "one");
                                return thread;
                            }))
                            .answers()
                            .size());
            assertEquals(List.of(), left(world));
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("what is being done stays until it is done")
    void atWork(JpaWorld world) {
        enqueue(world, "begun");
        enqueue(world, "waiting");
        world.database().execute("update scheduled_tasks set picked = true where task_instance = 'begun'");
        world.database().units().run(() -> {
            world.ports().jobs().cancel(KIND, "begun");
            world.ports().jobs().cancel(KIND, "waiting");
        });
        assertEquals(List.of("begun"), left(world));
    }
}
