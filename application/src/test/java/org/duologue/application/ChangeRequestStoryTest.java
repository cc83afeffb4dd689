package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.ChangeRequestStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Asking for changes of sessions, in memory")
class ChangeRequestStoryTest extends ChangeRequestStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
