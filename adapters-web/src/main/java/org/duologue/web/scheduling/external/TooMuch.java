package org.duologue.web.scheduling.external;

/** A calendar has more than one may have. */
final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what);
    }
}
