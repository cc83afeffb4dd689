package org.duologue.persistence.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;
import org.duologue.persistence.Database;
import org.duologue.persistence.Databases;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the repositories stand on, on every database")
class PlatformTest {

    private static final Instant AT = Instant.parse("2026-03-29T01:30:00.123Z");
    private static List<Database> databases;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void open() {
        databases = List.of(Databases.h2("platform"), Databases.postgres("platform"));
        databases.forEach(database -> database.execute(SampleEntity.DDL));
    }

    @AfterAll
    static void close() {
        databases.forEach(Database::close);
    }

    static Stream<Database> databases() {
        return databases.stream();
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("entities are woven, as they are in the server")
    void entitiesAreWoven(Database database) {
        assertTrue(database.factory().isOpen());
        assertTrue(
                Arrays.stream(SampleEntity.class.getInterfaces())
                        .anyMatch(type -> type.getName().contains("PersistenceWeaved")),
                "SampleEntity is not woven: is the agent on the command line of this module's tests?");
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("an instant comes back as it was, and can be searched for")
    void instantsComeBack(Database database) {
        database.units().run(() -> keep(database, 1));
        Instant read = database.units().run(() -> sample(database).at());
        assertEquals(AT, read);
        List<SampleEntity> found = database.units().run(() -> database.units()
                .entities()
                .createQuery(
                        "select s from SampleEntity s where s.at >= :from and s.at < :to and s.id = :id",
                        SampleEntity.class)
                .setParameter("from", AT)
                .setParameter("to", AT.plusMillis(1))
                .setParameter("id", id)
                .getResultList());
        assertEquals(1, found.size());
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("of any number of values in a list, repeated or not, what is there is found once; of none nothing")
    void listsOfAnyNumber(Database database) {
        database.units().run(() -> keep(database, 1));
        for (int more : List.of(0, 1, 2, 3, 4, 999, 1_000)) {
            List<UUID> others = Stream.generate(UUID::randomUUID).limit(more).toList();
            assertEquals(0, found(database, others));
            assertEquals(
                    1,
                    found(
                            database,
                            Stream.concat(others.stream(), Stream.of(id, id)).toList()));
        }
    }

    private static int found(Database database, List<UUID> ids) {
        InList asked = InList.of("id", ids);
        String jpql = "select s from SampleEntity s where " + asked.has("s.id");
        return database.units().run(() -> asked.bind(database.units().entities().createQuery(jpql, SampleEntity.class))
                .getResultList()
                .size());
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("the version makes the second of two concurrent changes lose")
    void theSecondChangeLoses(Database database) {
        database.units().run(() -> keep(database, 1));
        try (var first = database.factory().createEntityManager();
                var second = database.factory().createEntityManager()) {
            first.getTransaction().begin();
            second.getTransaction().begin();
            first.find(SampleEntity.class, id).change(2);
            second.find(SampleEntity.class, id).change(3);
            first.getTransaction().commit();
            RollbackException lost = assertThrows(RollbackException.class, second.getTransaction()::commit);
            assertInstanceOf(OptimisticLockException.class, lost.getCause());
            assertTrue(LostRaces.isLostRace(lost));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a query of the same text is put together once, whatever it is asked with")
    void queriesAreKept(Database database) {
        LocalUnitOfWork units = database.units();
        String text = "select s from SampleEntity s where s.id = :id";
        units.run(() -> keep(database, 1));
        for (UUID asked : List.of(id, UUID.randomUUID())) {
            List<SampleEntity> found = units.run(() -> units.query(text, SampleEntity.class)
                    .setParameter("id", asked)
                    .getResultList());
            assertEquals(asked.equals(id) ? 1 : 0, found.size());
            DatabaseQuery kept = JpaHelper.getServerSession(database.factory()).getQuery(text);
            assertTrue(kept.isPrepared());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a unit that throws leaves nothing, also when it was joined")
    void aUnitThatThrowsLeavesNothing(Database database) {
        LocalUnitOfWork units = database.units();
        assertThrows(
                IllegalArgumentException.class,
                () -> units.run(() -> {
                    units.run(() -> keep(database, 1));
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(null, units.run(() -> sample(database)));
        assertThrows(IllegalStateException.class, units::entities);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a unit that lost a race runs again, five times at most, and is then refused as stale")
    void aLostRaceRunsAgain(Database database) {
        AtomicInteger attempts = new AtomicInteger();
        Refused refused = assertThrows(Refused.class, () -> database.units().run(() -> {
            attempts.incrementAndGet();
            throw new OptimisticLockException("lost");
        }));
        assertInstanceOf(Stale.class, refused.refusal());
        assertEquals(LostRaces.ATTEMPTS, attempts.get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a key that another unit took first makes the unit run again and see it")
    void aTakenKeyRunsAgain(Database database) {
        database.units().run(() -> keep(database, 1));
        AtomicInteger attempts = new AtomicInteger();
        int seen = database.units().run(() -> {
            if (attempts.incrementAndGet() == 1) {
                keep(database, 2);
            }
            return sample(database).amount();
        });
        assertEquals(1, seen);
        assertEquals(2, attempts.get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("eight parallel spendings of 5 from 20 on a locked row: exactly four succeed")
    void lockedRowsSerialize(Database database) throws Exception {
        database.units().run(() -> keep(database, 20));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> spend = () -> database.units().run(() -> {
                SampleEntity row =
                        database.units().entities().find(SampleEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
                boolean enough = row.amount() >= 5;
                row.change(enough ? row.amount() - 5 : row.amount());
                return enough;
            });
            int succeeded = 0;
            for (var result : threads.invokeAll(java.util.Collections.nCopies(8, spend))) {
                succeeded += result.get() ? 1 : 0;
            }
            assertEquals(4, succeeded);
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("clear() empties every table")
    void clearEmpties(Database database) {
        database.units().run(() -> keep(database, 1));
        database.clear();
        assertEquals(null, database.units().run(() -> sample(database)));
    }

    private void keep(Database database, int amount) {
        database.units().entities().persist(new SampleEntity(id, AT, amount));
    }

    private SampleEntity sample(Database database) {
        return database.units().entities().find(SampleEntity.class, id);
    }
}
