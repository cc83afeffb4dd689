package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.IllnessStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A coach is ill, in plain Java, in memory")
class IllnessStoryTest extends IllnessStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
