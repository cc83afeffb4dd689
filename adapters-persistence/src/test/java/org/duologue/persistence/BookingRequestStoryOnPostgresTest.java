package org.duologue.persistence;

import java.time.Instant;
import org.duologue.application.testing.BookingRequestStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Asking for sessions, on PostgreSQL")
class BookingRequestStoryOnPostgresTest extends BookingRequestStory {

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
