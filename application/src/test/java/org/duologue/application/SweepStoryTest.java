package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.SweepStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("News of credits, in memory")
class SweepStoryTest extends SweepStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
