package org.duologue.architecture.bad.domain.people;

/** Breaks: no console. */
class TalksToTheConsole {

    void talk() {
        System.out.println("hello");
    }
}
