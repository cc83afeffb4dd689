package org.duologue.application.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;

/** Looks at what was refused, and with what. */
public final class Refusals {

    private Refusals() {}

    /** The refusal with which this is refused, of that type. */
    public static <R extends Refusal> R refused(Class<R> type, Runnable act) {
        return assertInstanceOf(type, assertThrows(Refused.class, act::run).refusal());
    }

    /** The refusal, if it is refused. */
    public static Optional<Refusal> of(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        }
    }
}
