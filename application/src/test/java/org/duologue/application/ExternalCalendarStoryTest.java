package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.ExternalCalendarStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Calendars elsewhere, in memory")
class ExternalCalendarStoryTest extends ExternalCalendarStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
