package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.CalendarFeedStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Private calendar feeds, in memory")
class CalendarFeedStoryTest extends CalendarFeedStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
