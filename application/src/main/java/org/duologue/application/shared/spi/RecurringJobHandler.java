package org.duologue.application.shared.spi;

import java.time.Instant;
import java.util.Optional;

/**
 * Does the jobs of one kind again and again. After each run that went well the job waits, under the same key, for the
 * next one; while it does, enqueueing that key has no effect, so that a job may be enqueued at every start. A run that
 * fails is repeated like that of any job, but at the latest when the next one would be, and it never gives up.
 */
public interface RecurringJobHandler extends JobHandler {

    /**
     * Asked outside any unit of work after every run.
     *
     * @return when the job is to run again; empty: never, and it is gone if the run went well
     */
    Optional<Instant> next(String key, String payload);
}
