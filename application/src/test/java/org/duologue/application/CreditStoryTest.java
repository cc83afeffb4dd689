package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.CreditStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("What is done about a student's credits, in memory")
class CreditStoryTest extends CreditStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
