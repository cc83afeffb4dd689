package org.duologue.bootstrap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers. The reason why it does not goes to the log, never to the answer. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private static final Logger LOG = System.getLogger(DatabaseReady.class.getName());
    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "jdbc/duologueJobs")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(PATIENCE_SECONDS))
                    .build();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
            return HealthCheckResponse.down("database");
        }
    }
}
