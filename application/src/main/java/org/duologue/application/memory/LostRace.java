package org.duologue.application.memory;

/** Somebody else was faster: the unit of work is to run again. */
final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1;

    LostRace(String what) {
        super(what);
    }
}
