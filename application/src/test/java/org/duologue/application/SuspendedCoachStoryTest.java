package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.SuspendedCoachStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A coach who is suspended, in memory")
class SuspendedCoachStoryTest extends SuspendedCoachStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
