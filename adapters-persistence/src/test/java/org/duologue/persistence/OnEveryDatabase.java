package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.MONDAY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that are parameterized by a {@link JpaWorld} on each database: the class opens and closes them. */
abstract class OnEveryDatabase {

    private static List<Database> databases;

    @BeforeAll
    static void open() {
        databases = List.of(Databases.h2(), Databases.postgres());
    }

    @AfterAll
    static void close() {
        databases.forEach(Database::close);
    }

    /** A world on each database, emptied. */
    static Stream<JpaWorld> worlds() {
        return databases.stream().map(database -> {
            database.clear();
            return new JpaWorld(database, MONDAY);
        });
    }
}
