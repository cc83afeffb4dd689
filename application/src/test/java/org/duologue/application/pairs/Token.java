package org.duologue.application.pairs;

import java.time.Instant;
import java.util.Optional;

/** One credit. */
final class Token {

    /** Whether it is the student's own, not the enrollment's. */
    final boolean own;

    final Instant since;
    final Optional<Instant> end;
    /** Whether it has come back after its end, which it does but once for the student. */
    final boolean again;

    /** The request that it waits for, or the session that it was spent on. */
    Optional<Object> on = Optional.empty();

    boolean held;

    Token(boolean own, Instant since, Optional<Instant> end, boolean again) {
        this.own = own;
        this.since = since;
        this.end = end;
        this.again = again;
    }

    boolean free() {
        return on.isEmpty();
    }

    boolean endsBy(Instant then) {
        return end.map(e -> !e.isAfter(then)).orElse(false);
    }
}
