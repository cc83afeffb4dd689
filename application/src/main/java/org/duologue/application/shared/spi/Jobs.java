package org.duologue.application.shared.spi;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Work to be done later, durably. A job is enqueued in the caller's unit of work: rolled back with it, and never run
 * before it has committed. It runs at least once, on any node, again after a failure with growing pauses, and stays
 * visible when it gave up.
 */
public interface Jobs {

    /** Enqueues a job; a second one of the same key has no effect. */
    default void enqueue(JobKind kind, String key, String payload, Instant at) {
        enqueueAll(kind, List.of(new Job(key, payload, at)));
    }

    /** Enqueues jobs of a kind in a bounded number of round trips; a second one of the same key has no effect. */
    void enqueueAll(JobKind kind, List<Job> jobs);

    /** Takes back a job that has not run yet; without effect if there is none. */
    void cancel(JobKind kind, String key);

    /**
     * What there is to do.
     *
     * @param key the job's identity within its kind, at most 200 characters
     * @param payload what the handler needs to know, at most 4,000 characters
     * @param at not before this instant
     */
    record Job(String key, String payload, Instant at) {

        public Job {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(payload, "payload");
            Objects.requireNonNull(at, "at");
        }
    }
}
