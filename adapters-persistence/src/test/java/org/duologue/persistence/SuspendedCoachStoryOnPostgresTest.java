package org.duologue.persistence;

import java.time.Instant;
import org.duologue.application.testing.SuspendedCoachStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A coach who is suspended, on PostgreSQL")
class SuspendedCoachStoryOnPostgresTest extends SuspendedCoachStory {

    private static Database database;

    @BeforeAll
    static void open() {
        database = Databases.postgres();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected World begin(Instant now) {
        database.clear();
        return new JpaWorld(database, now);
    }
}
