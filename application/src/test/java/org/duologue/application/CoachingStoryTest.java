package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.CoachingStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A coach's business in plain Java, in memory")
class CoachingStoryTest extends CoachingStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
