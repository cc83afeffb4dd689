package org.duologue.application;

import java.time.Instant;
import org.duologue.application.testing.BalanceStory;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Balances and the pool in plain Java, in memory")
class BalanceStoryTest extends BalanceStory {

    @Override
    protected World begin(Instant now) {
        return new MemoryWorld(now);
    }
}
