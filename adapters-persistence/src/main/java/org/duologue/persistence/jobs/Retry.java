package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/**
 * Runs a failed job again after 5 seconds, then after twice the pause each time, up to an hour. One that gives up does
 * so after {@value #ATTEMPTS} failures, about two days: the row stays, due at {@link #GAVE_UP}.
 */
final class Retry implements FailureHandler<String> {

    static final int ATTEMPTS = 60;
    static final Instant GAVE_UP = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 10;
    private static final Logger LOG = System.getLogger(Retry.class.getName());

    private final int attempts;

    private Retry(int attempts) {
        this.attempts = attempts;
    }

    /** For what has to be done once. */
    static Retry untilItGivesUp() {
        return new Retry(ATTEMPTS);
    }

    /** For what is done again and again. */
    static Retry forEver() {
        return new Retry(Integer.MAX_VALUE);
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<String> job) {
        int failures = failed.getExecution().consecutiveFailures + 1;
        Instant again = failures < attempts ? failed.getTimeDone().plus(pause(failures)) : GAVE_UP;
        job.reschedule(failed, again);
        String what = failed.getExecution().getTaskName() + "/"
                + failed.getExecution().getId();
        LOG.log(
                Level.WARNING,
                "Job " + what + " has failed " + failures + " times and is next due at " + again,
                failed.getCause().orElse(null));
    }

    static Duration pause(int failures) {
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
