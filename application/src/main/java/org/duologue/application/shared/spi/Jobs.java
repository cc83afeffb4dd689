package org.duologue.application.shared.spi;

import java.time.Instant;

/**
 * Work to be done later, durably. A job is enqueued in the caller's unit of work: rolled back with it, and never run
 * before it has committed. It runs at least once, on any node, again after a failure with growing pauses, and stays
 * visible when it gave up.
 */
public interface Jobs {

    /**
     * Enqueues a job.
     *
     * @param kind what to do
     * @param key the job's identity within its kind, at most 200 characters; a second job of the same key has no effect
     * @param payload what the handler needs to know, at most 4,000 characters
     * @param at not before this instant
     */
    void enqueue(JobKind kind, String key, String payload, Instant at);

    /** Takes back a job that has not run yet; without effect if there is none. */
    void cancel(JobKind kind, String key);
}
