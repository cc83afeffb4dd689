package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.persistence.shared.CurrentEntityManager;

/** Enqueues jobs on the connection of the unit of work that is open, so that they come and go with it. */
public final class DbSchedulerJobs implements Jobs {

    private final DataSource connectionOfTheUnit;
    private final JdbcCustomization dialect;
    private final Map<JobKind, SchedulerClient> clients = new ConcurrentHashMap<>();

    /**
     * Jobs of this database.
     *
     * @param units where the open unit of work is found
     * @param database asked once which database it is, outside any transaction
     */
    public DbSchedulerJobs(CurrentEntityManager units, DataSource database) {
        this.connectionOfTheUnit = new ConnectionOfTheUnit(units);
        this.dialect = Dialect.of(database);
    }

    @Override
    public void enqueue(JobKind kind, String key, String payload, Instant at) {
        client(kind).scheduleIfNotExists(new TaskInstance<>(kind.name(), key, payload), at);
    }

    @Override
    public void cancel(JobKind kind, String key) {
        try {
            client(kind).cancel(TaskInstanceId.of(kind.name(), key));
        } catch (TaskInstanceNotFoundException nothingToCancel) {
            return;
        }
    }

    private SchedulerClient client(JobKind kind) {
        return clients.computeIfAbsent(kind, name -> SchedulerClient.Builder.create(
                        connectionOfTheUnit,
                        Tasks.oneTime(name.name(), String.class).execute((job, context) -> {}))
                .jdbcCustomization(dialect)
                .serializer(new TextSerializer())
                .build());
    }
}
