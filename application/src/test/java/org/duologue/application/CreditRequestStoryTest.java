package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.CreditRequestStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Asking for credits, in memory")
class CreditRequestStoryTest extends CreditRequestStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
