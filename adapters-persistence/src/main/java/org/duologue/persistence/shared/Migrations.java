package org.duologue.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the newest schema: the migrations in {@code db/migration}, which every database understands, and
 * those in {@code db/vendor/h2} or {@code db/vendor/postgresql}.
 */
public final class Migrations {

    private final DataSource database;

    /** Migrations of this database, whose connections must be outside any managed transaction. */
    public Migrations(DataSource database) {
        this.database = database;
    }

    /**
     * Migrates; without effect on a database that is up to date.
     *
     * @throws IllegalStateException if no migration was found at all, which means that the class path is broken: an
     * empty
     *     schema must never pass for a migrated one
     */
    public void run() {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor())
                .load();
        if (flyway.info().all().length == 0) {
            throw new IllegalStateException("No migration was found on the class path");
        }
        flyway.migrate();
    }

    private String vendor() {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
