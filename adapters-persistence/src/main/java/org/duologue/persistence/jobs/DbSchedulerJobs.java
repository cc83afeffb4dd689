package org.duologue.persistence.jobs;

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
 * them in one batch, where db-scheduler's own client would look for each and then insert it. To take one back is one
 * statement, too: that client fails where somebody else takes it back, or does it, between its looking and deleting.
 */
public final class DbSchedulerJobs implements Jobs {

    private static final String TAKE_BACK =
            "delete from scheduled_tasks where task_name = ? and task_instance = ? and picked = false";

    private final CurrentEntityManager units;
    private final Dialect dialect;

    /**
     * Jobs of this database.
     *
     * @param units where the open unit of work is found
     * @param database asked once which database it is, outside any transaction
     */
    public DbSchedulerJobs(CurrentEntityManager units, DataSource database) {
        this.units = units;
        this.dialect = Dialect.of(database);
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
        Connection connection = units.entities().unwrap(Connection.class);
        try (PreparedStatement delete = connection.prepareStatement(TAKE_BACK)) {
            delete.setString(1, kind.name());
            delete.setString(2, key);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The job could not be taken back", e);
        }
    }
}
