package org.duologue.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.duologue.persistence.shared.LocalUnitOfWork;
import org.duologue.persistence.shared.Migrations;
import org.flywaydb.core.Flyway;

/**
 * A migrated database for tests, with entity managers on it. It is no {@link AutoCloseable}, because JUnit would close
 * it after the first parameterized test that gets it.
 */
public final class Database {

    private final String name;
    private final DataSource connections;
    private final EntityManagerFactory factory;
    private final LocalUnitOfWork units;
    private final AutoCloseable end;

    Database(String name, String unit, DataSource connections, AutoCloseable end) {
        this.name = name;
        this.connections = connections;
        this.end = end;
        new Migrations(connections).run();
        this.factory = Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", connections,
                        "eclipselink.target-server", "None",
                        "eclipselink.session-name", name,
                        "eclipselink.logging.level", "OFF"));
        this.units = new LocalUnitOfWork(factory);
    }

    /** Pooled connections outside any transaction. */
    public DataSource connections() {
        return connections;
    }

    /** Entity managers with resource-local transactions. */
    public EntityManagerFactory factory() {
        return factory;
    }

    /** Units of work, which also give repositories their entity manager. */
    public LocalUnitOfWork units() {
        return units;
    }

    /** Runs statements that are none of JPA's business, each committed. */
    public void execute(String... statements) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the migrations that are not noted any more, though later ones are. */
    public void migrateAgain() {
        Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration", "classpath:db/vendor/" + (isPostgres() ? "postgresql" : "h2"))
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** Empties every table but the migrations' own, for the next try of a property. */
    public void clear() {
        List<String> tables = tables();
        if (isPostgres()) {
            execute("truncate table " + String.join(", ", tables));
            return;
        }
        execute("set referential_integrity false");
        execute(tables.stream().map(table -> "truncate table " + table).toArray(String[]::new));
        execute("set referential_integrity true");
    }

    private boolean isPostgres() {
        return name.startsWith("postgresql");
    }

    private List<String> tables() {
        // No lower() here: H2's follows the locale of the JVM, and the tests run in a Turkish one.
        String sql = "select table_name from information_schema.tables where table_schema in ('public', 'PUBLIC')"
                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'";
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add('"' + rows.getString(1) + '"');
            }
            return tables.stream().sorted().collect(Collectors.toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of a table's columns, as the database spells them. */
    public List<String> columns(String table) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                columns.add(none.getMetaData().getColumnName(i));
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives everything back; an H2 database in memory is gone then. */
    public void close() {
        factory.close();
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException("could not close " + name.toLowerCase(Locale.ROOT), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
