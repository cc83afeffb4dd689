package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.RemarksStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("What is said about a session, in plain Java, in memory")
class RemarksStoryTest extends RemarksStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
