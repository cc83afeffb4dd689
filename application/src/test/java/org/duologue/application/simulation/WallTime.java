package org.duologue.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** True time. It passes between steps: mostly not at all, at times to the very moment at which something is due. */
final class WallTime {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Instant begins;
    private final Dice dice;
    private final Faults faults;
    private Instant now;
    private boolean flies = true;

    WallTime(Instant begins, Dice dice, Faults faults) {
        this.begins = begins;
        this.now = begins;
        this.dice = dice;
        this.faults = faults;
    }

    Instant now() {
        return now;
    }

    /** It is this instant, not earlier than before. */
    void set(Instant then) {
        now = then;
    }

    /** From now on it passes by milliseconds only. */
    void hardlyPasses() {
        flies = false;
    }

    void pass() {
        if (!flies) {
            pass(Duration.ofMillis(dice.roll(50)));
            return;
        }
        int roll = dice.roll(800);
        if (roll < 4) {
            pass(Duration.ofHours(1 + dice.roll(6)));
        } else if (roll < 40) {
            pass(Duration.ofSeconds(dice.roll(600)));
        } else if (roll < 200) {
            pass(Duration.ofMillis(1 + dice.roll(50)));
        } else if (roll == 200) {
            toRenewal();
        }
        if (roll == 201 && faults.strikes(Fault.MONTHS_PASS)) {
            pass(Duration.ofDays(20 + dice.roll(80)));
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    /** A millisecond before the next week begins, then, or one after. */
    private void toRenewal() {
        long weeks = Duration.between(begins, now).dividedBy(WEEK) + 1;
        Instant edge = begins.plus(WEEK.multipliedBy(weeks)).plusMillis(dice.roll(3) - 1);
        now = edge.isAfter(now) ? edge : now.plus(1, ChronoUnit.MILLIS);
    }
}
