package org.duologue.domain.shared;

import java.util.UUID;

/** Where new identities come from. Randomness is an argument here, so that a simulation can repeat itself. */
@FunctionalInterface
public interface IdSource {

    /** A UUID that was never handed out before; adapters use version 7, so that ids grow with time. */
    UUID next();
}
