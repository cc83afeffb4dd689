package org.duologue.architecture.bad.domain.people;

import java.time.Instant;

/** Breaks: no ambient clock. */
class ReadsTheClock {

    Instant when() {
        return Instant.now();
    }
}
