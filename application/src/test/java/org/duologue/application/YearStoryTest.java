package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.duologue.application.testing.YearStory;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A year of free slots in plain Java, in memory")
class YearStoryTest extends YearStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
