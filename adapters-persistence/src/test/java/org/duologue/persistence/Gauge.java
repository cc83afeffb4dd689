package org.duologue.persistence;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** What a run costs: the statements that PostgreSQL counts, its time, and the processor time of this Java. */
final class Gauge {

    private static final String KINDS =
            "select calls, mean_exec_time * 1000, regexp_replace(left(query, 100), '\\s+', ' ', 'g')"
                    + " from pg_stat_statements where calls >= ? order by calls desc, query";

    private final Database database;
    private final long cpu = cpu();

    private Gauge(Database database) {
        this.database = database;
    }

    /** Counts from here on. */
    static Gauge on(Database database) {
        database.execute("create extension if not exists pg_stat_statements", "select pg_stat_statements_reset()");
        return new Gauge(database);
    }

    double statements() {
        return number("select sum(calls) from pg_stat_statements");
    }

    double microsOfPostgres() {
        return number("select sum(total_exec_time) from pg_stat_statements") * 1_000;
    }

    double microsOfJava() {
        return (cpu() - cpu) / 1e3;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    double number(String sql) {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Every kind of statement made since the last gauge began: how often for each of so many, and how long it took.
     * What was made for fewer than half of them is left out.
     */
    static void printStatements(Database database, int each) {
        try (Connection connection = database.connections().getConnection();
                var statement = connection.prepareStatement(KINDS)) {
            statement.setInt(1, each / 2);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    double calls = rows.getDouble(1) / each;
                    System.out.println(String.format(
                            Locale.ROOT, "%8.2f %6.0f µs  %s", calls, rows.getDouble(2), rows.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the compilers of this Java have done what there is to compile: they take half of the processors before. */
    static void waitForCompilers() {
        CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
        long done;
        do {
            done = compilers.getTotalCompilationTime();
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        } while (compilers.getTotalCompilationTime() > done);
    }
}
