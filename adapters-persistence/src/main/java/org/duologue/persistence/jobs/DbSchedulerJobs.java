package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.persistence.shared.CurrentEntityManager;

/**
 * Enqueues jobs on the connection of the unit of work that is open, so that they come and go with it: any number of
 * them in one batch, where db-scheduler's own client would look for each and then insert it.
 */
public final class DbSchedulerJobs implements Jobs {

    private final CurrentEntityManager units;
    private final Dialect dialect;
    private final SchedulerClient client;

    /**
     * Jobs of this database.
     *
     * @param units where the open unit of work is found
     * @param database asked once which database it is, outside any transaction
     */
    public DbSchedulerJobs(CurrentEntityManager units, DataSource database) {
        this.units = units;
        this.dialect = Dialect.of(database);
        this.client = SchedulerClient.Builder.create(new ConnectionOfTheUnit(units))
                .jdbcCustomization(dialect.customization())
                .serializer(new TextSerializer())
                .build();
    }

    @Override
    public void enqueueAll(JobKind kind, List<Job> jobs) {
        if (jobs.isEmpty()) {
            return;
        }
        Connection connection = units.entities().unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(dialect.insertIfNew())) {
            for (Job job : jobs) {
                insert.setString(1, kind.name());
                insert.setString(2, job.key());
                insert.setBytes(3, job.payload().getBytes(StandardCharsets.UTF_8));
                insert.setObject(4, job.at().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs could not be enqueued", e);
        }
    }

    @Override
    public void cancel(JobKind kind, String key) {
        try {
            client.cancel(TaskInstanceId.of(kind.name(), key));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException nothingToCancel) {
            return;
        }
    }
}
