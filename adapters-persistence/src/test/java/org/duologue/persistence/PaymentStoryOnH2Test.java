package org.duologue.persistence;

import java.time.Instant;
import org.duologue.application.testing.PaymentStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Money for sessions, on H2")
class PaymentStoryOnH2Test extends PaymentStory {

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
