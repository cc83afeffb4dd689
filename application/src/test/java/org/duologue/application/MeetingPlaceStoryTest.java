package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MeetingPlaceStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Where sessions take place, in plain Java, in memory")
class MeetingPlaceStoryTest extends MeetingPlaceStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
