package org.duologue.application.simulation;

import java.util.EnumMap;
import java.util.Map;

/** Lets things go wrong, while it does. */
final class Faults {

    private final Dice dice;
    private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);
    private boolean on = true;

    Faults(Dice dice) {
        this.dice = dice;
    }

    /** From now on nothing goes wrong. */
    void end() {
        on = false;
    }

    /** Whether this goes wrong now. */
    boolean strikes(Fault fault) {
        boolean strikes = on && dice.comesTrue(fault.perThousand());
        if (strikes) {
            struck.merge(fault, 1, Integer::sum);
        }
        return strikes;
    }

    /** What went wrong so far, and how often. */
    Map<Fault, Integer> struck() {
        return new EnumMap<>(struck);
    }

    /** The server has died. No service catches it. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;

        Crash(String where) {
            super(where, null, false, false);
        }
    }

    /** Something between here and there is broken: it may have happened or not. */
    static final class ConnectionLost extends RuntimeException {
        private static final long serialVersionUID = 1;

        ConnectionLost(Fault fault) {
            super(fault.name(), null, false, false);
        }
    }
}
