package org.duologue.architecture.bad.domain.people;

/** Breaks: no getters. */
class HasGetters {

    int getValue() {
        return 1;
    }
}
