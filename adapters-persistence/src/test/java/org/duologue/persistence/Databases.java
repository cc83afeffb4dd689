package org.duologue.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * Fresh, migrated databases for tests. Each call gives an empty database of its own; close it when the test class is
 * done. PostgreSQL is one embedded server for the whole JVM.
 */
public final class Databases {

    private static final String UNIT = "duologue";
    private static final int CONNECTIONS = 40;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Databases() {}

    /** One of each kind, for tests that are parameterized by the database. */
    public static Stream<Database> all() {
        return Stream.of(h2(), postgres());
    }

    /** An H2 database in memory. */
    public static Database h2() {
        return h2(UNIT);
    }

    /** An H2 database in memory for the named persistence unit. */
    public static Database h2(String unit) {
        return h2("h2-" + COUNT.incrementAndGet(), unit, "mem:");
    }

    /** An H2 database in a file of this folder, as the server has it. */
    public static Database h2(Path folder) {
        return h2("h2-file-" + COUNT.incrementAndGet(), UNIT, "file:" + folder.toAbsolutePath() + "/");
    }

    /** A database on the embedded PostgreSQL. */
    public static Database postgres() {
        return postgres(UNIT);
    }

    /** A database on the embedded PostgreSQL for the named persistence unit. */
    public static Database postgres(String unit) {
        String name = "postgresql_" + COUNT.incrementAndGet();
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(postgresUrl(name));
        source.setUser("postgres");
        source.setReWriteBatchedInserts(true);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        return new Database(name, unit, pool, pool::dispose);
    }

    /** Creates an empty database on the embedded PostgreSQL and answers its JDBC URL; the user is {@code postgres}. */
    public static String postgresUrl(String name) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.RUNNING.getJdbcUrl("postgres", name).replaceAll("\\?.*", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Database h2(String name, String unit, String place) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + place + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;WRITE_DELAY=0");
        source.setUser("sa");
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        return new Database(name, unit, pool, () -> {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            } finally {
                pool.dispose();
            }
        });
    }

    /** Started when the first test asks for it; it ends with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("random_page_cost", "1.1")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
