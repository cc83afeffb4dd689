package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.BookingRequestStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Asking for sessions, in memory")
class BookingRequestStoryTest extends BookingRequestStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
