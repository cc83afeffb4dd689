package org.duologue.domain.scheduling;

import java.time.Instant;
import java.util.Optional;

/**
 * One rule about a session's time. What it says about a single start and what it says about a window is the same code,
 * so that a time that is offered can be booked and one that is not can say why (E3, F1).
 */
interface SlotRule {

    /** Whether no session can start then. */
    boolean forbids(Instant start);

    /** Why not; asked only of a start that it forbids. */
    SlotRefusal why(Instant start);

    /** What stands against the start by this rule. */
    default Optional<SlotRefusal> refusal(Instant start) {
        return forbids(start) ? Optional.of(why(start)) : Optional.empty();
    }
}
