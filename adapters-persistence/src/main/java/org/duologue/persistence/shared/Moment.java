package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/**
 * Lets a transaction see one moment. By default each statement sees what is committed when it begins, so that a row and
 * those that belong to it may be of different moments; {@code READ_COMMITTED} stays what is written under, since there
 * the rows' revisions and locks decide.
 */
final class Moment {

    /** For one transaction; it ends with it. */
    private static final String POSTGRESQL = "set transaction isolation level repeatable read, read only";

    /** For the connection, until it is set back. */
    private static final String H2 = "set session characteristics as transaction isolation level ";

    private Moment() {}

    /** Does it as the first thing of the transaction that has begun; nothing of it is ever stored. */
    static <T> T of(EntityManager entities, Supplier<T> work) {
        Connection connection = entities.unwrap(Connection.class);
        boolean standard = isPostgres(connection);
        execute(connection, standard ? POSTGRESQL : H2 + "snapshot");
        try {
            return work.get();
        } finally {
            if (!standard) {
                execute(connection, H2 + "read committed");
            }
        }
    }

    private static boolean isPostgres(Connection connection) {
        try {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static IllegalStateException failure(SQLException cause) {
        return new IllegalStateException("The transaction has failed", cause);
    }
}
