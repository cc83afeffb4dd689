package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.RolloutStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A programme's renewal for running enrollments, in memory")
class RolloutStoryTest extends RolloutStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
