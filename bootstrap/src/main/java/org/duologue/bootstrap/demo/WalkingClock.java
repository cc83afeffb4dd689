package org.duologue.bootstrap.demo;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where the story has come to. */
final class WalkingClock implements InstantSource {

    private Instant now;

    WalkingClock(Instant begins) {
        now = begins;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Goes on to the instant; it never goes back. */
    void walkTo(Instant later) {
        now = later.isAfter(now) ? later : now;
    }
}
