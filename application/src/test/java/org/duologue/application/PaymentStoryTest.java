package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.PaymentStory;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Money for sessions, in plain Java, in memory")
class PaymentStoryTest extends PaymentStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
