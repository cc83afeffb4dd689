package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * How to talk to the database at hand. Every column of the jobs' table that holds a time has a zone.
 *
 * @param customization for db-scheduler
 * @param insertIfNew inserts a job of a kind, key, payload and time; without effect if there is one of the key
 */
record Dialect(JdbcCustomization customization, String insertIfNew) {

    private static final String COLUMNS =
            "(task_name, task_instance, task_data, execution_time, picked, version) values ";

    /** The key decides, so that no plan depends on how many jobs there were when it was made. */
    private static final String POSTGRESQL =
            "insert into scheduled_tasks " + COLUMNS + "(?, ?, ?, ?, false, 1) on conflict do nothing";

    private static final String STANDARD = "merge into scheduled_tasks t using (values (cast(? as varchar(100)),"
            + " cast(? as varchar(200)), cast(? as varbinary(16000)), cast(? as timestamp with time zone)))"
            + " n (kind, name, payload, due) on t.task_name = n.kind and t.task_instance = n.name"
            + " when not matched then insert " + COLUMNS + "(n.kind, n.name, n.payload, n.due, false, 1)";

    static Dialect of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL")
                    ? new Dialect(new PostgreSqlJdbcCustomization(false, false), POSTGRESQL)
                    : new Dialect(new DefaultJdbcCustomization(false), STANDARD);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
