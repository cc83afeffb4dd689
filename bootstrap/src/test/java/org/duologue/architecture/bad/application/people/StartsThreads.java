package org.duologue.architecture.bad.application.people;

/** Breaks: no threads. */
class StartsThreads {

    void start(Runnable work) {
        new Thread(work).start();
    }
}
