package org.duologue.persistence.jobs;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How to talk to the database at hand. Every column of the jobs' table that holds a time has a zone. */
final class Dialect {

    private Dialect() {}

    static JdbcCustomization of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL")
                    ? new PostgreSqlJdbcCustomization(false, false)
                    : new DefaultJdbcCustomization(false);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
