package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    /** Stands at this instant. */
    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Sets it. */
    public void set(Instant to) {
        now = to;
    }

    /** Lets so much time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
