package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.RecurringJobHandler;

/**
 * Runs the jobs that are due. Any number of runners on one database share the work; each job is run by one of them. The
 * jobs of a runner that died are picked up by another, or by its successor, within half a minute.
 */
public final class JobRunner implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int HOUSEKEEPERS = 3;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(20);
    private static final Duration KEEP_UNKNOWN_KINDS = Duration.ofDays(36_500);

    private final Scheduler scheduler;

    /**
     * A runner that is not started yet.
     *
     * @param database gives connections outside any managed transaction
     * @param handlers one for each kind of job
     * @param time when is now
     * @param threads makes the threads the jobs run on, with whatever context they need
     */
    public JobRunner(DataSource database, List<JobHandler> handlers, InstantSource time, ThreadFactory threads) {
        List<Task<?>> tasks = new ArrayList<>();
        handlers.forEach(handler -> tasks.add(task(handler)));
        this.scheduler = Scheduler.create(database, tasks)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .jdbcCustomization(Dialect.of(database).customization())
                .serializer(new TextSerializer())
                .clock(time::instant)
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_CLOSE)
                .deleteUnresolvedAfter(KEEP_UNKNOWN_KINDS)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    /** Starts to look for jobs that are due, once a second. */
    public void start() {
        scheduler.start();
    }

    /** Stops to take jobs and waits a while for those that run. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private static Task<String> task(JobHandler handler) {
        String kind = handler.kind().name();
        if (handler instanceof RecurringJobHandler recurring) {
            return Tasks.custom(kind, String.class)
                    .onFailure(Retry.of(recurring))
                    .onDeadExecutionRevive()
                    .execute((job, context) -> again(recurring, job));
        }
        return Tasks.oneTime(kind, String.class)
                .onFailure(Retry.untilItGivesUp())
                .onDeadExecutionRevive()
                .execute((job, context) -> handler.run(job.getId(), job.getData()));
    }

    private static CompletionHandler<String> again(RecurringJobHandler handler, TaskInstance<String> job) {
        handler.run(job.getId(), job.getData());
        Optional<Instant> next = handler.next(job.getId(), job.getData());
        return next.<CompletionHandler<String>>map(at -> (done, row) -> row.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
