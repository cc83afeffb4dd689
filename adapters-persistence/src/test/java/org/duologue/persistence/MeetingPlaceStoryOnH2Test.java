package org.duologue.persistence;

import java.time.Instant;
import org.duologue.application.testing.MeetingPlaceStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Where sessions take place, on H2")
class MeetingPlaceStoryOnH2Test extends MeetingPlaceStory {

    private static Database database;

    @BeforeAll
    static void open() {
        database = Databases.h2();
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
