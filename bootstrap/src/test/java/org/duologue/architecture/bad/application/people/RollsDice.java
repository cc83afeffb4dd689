package org.duologue.architecture.bad.application.people;

import java.util.UUID;

/** Breaks: no randomness. */
class RollsDice {

    UUID roll() {
        return UUID.randomUUID();
    }
}
