package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.NoShowStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Who did not come, in plain Java, in memory")
class NoShowStoryTest extends NoShowStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
