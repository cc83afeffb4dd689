package org.duologue.application.simulation;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.duologue.domain.shared.CommandId;

/** All chance of one simulation, out of its seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number from 0 on, less than this. */
    int roll(int sides) {
        return random.nextInt(sides);
    }

    /** Whether something of which a thousand tries see so many comes true. */
    boolean comesTrue(int perThousand) {
        return random.nextInt(1_000) < perThousand;
    }

    <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    CommandId command() {
        return new CommandId(new UUID(random.nextLong(), random.nextLong()));
    }
}
