package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.SlotHoldStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Holding times, in memory")
class SlotHoldStoryTest extends SlotHoldStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
