package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.shared.spi.RecurringJobHandler;

/**
 * Runs a failed job again after 5 seconds, then after twice the pause each time, up to an hour. One that gives up does
 * so after {@value #ATTEMPTS} failures, about two days: the row stays, due at {@link #GAVE_UP}. A recurring one
 * waits no longer than after a run that went well.
 */
final class Retry implements FailureHandler<String> {

    static final int ATTEMPTS = 60;
    static final Instant GAVE_UP = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 10;
    private static final Logger LOG = System.getLogger(Retry.class.getName());

    private final int attempts;
    private final Function<TaskInstance<String>, Optional<Instant>> latest;

    private Retry(int attempts, Function<TaskInstance<String>, Optional<Instant>> latest) {
        this.attempts = attempts;
        this.latest = latest;
    }

    /** For what has to be done once. */
    static Retry untilItGivesUp() {
        return new Retry(ATTEMPTS, job -> Optional.empty());
    }

    /** For what this handler does again and again. */
    static Retry of(RecurringJobHandler handler) {
        return new Retry(Integer.MAX_VALUE, job -> handler.next(job.getId(), job.getData()));
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<String> job) {
        int failures = failed.getExecution().consecutiveFailures + 1;
        Instant again = failures < attempts ? again(failed, failures) : GAVE_UP;
        job.reschedule(failed, again);
        String what = failed.getExecution().getTaskName() + "/"
                + failed.getExecution().getId();
        LOG.log(
                Level.WARNING,
                "Job " + what + " has failed " + failures + " times and is next due at " + again,
                failed.getCause().orElse(null));
    }

    private Instant again(ExecutionComplete failed, int failures) {
        Instant later = failed.getTimeDone().plus(pause(failures));
        return latest(failed).filter(later::isAfter).orElse(later);
    }

    /** What has made the run fail may well keep the handler from saying when the next one would be. */
    @SuppressWarnings("unchecked") // the payload of every task here is text
    private Optional<Instant> latest(ExecutionComplete failed) {
        try {
            return latest.apply((TaskInstance<String>) failed.getExecution().taskInstance);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "The next run is not known", e);
            return Optional.empty();
        }
    }

    static Duration pause(int failures) {
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
