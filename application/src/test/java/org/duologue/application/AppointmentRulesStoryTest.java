package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.AppointmentRulesStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Any of several coaches, sessions ahead, hours of its own, in memory")
class AppointmentRulesStoryTest extends AppointmentRulesStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
