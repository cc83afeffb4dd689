package org.duologue.persistence.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.duologue.domain.shared.IdSource;

/** UUIDs of version 7: they grow with time, which keeps indexes dense, and the rest of them is random. */
public final class TimeOrderedIds implements IdSource {

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** With the time of this clock. */
    public TimeOrderedIds(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public UUID next() {
        long time = clock.instant().toEpochMilli() << 16;
        long high = time | 0x7000L | random.nextInt(1 << 12);
        long low = 0x8000000000000000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
