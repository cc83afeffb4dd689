package org.duologue.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.Ports;
import org.duologue.application.payment.InvoiceGateway;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.RecurringJobHandler;
import org.duologue.application.testing.PlainCalendarWriter;
import org.duologue.application.testing.PlainCheckoutPages;
import org.duologue.application.testing.RecordingMailer;
import org.duologue.application.testing.ScriptedBusyTimes;
import org.duologue.application.testing.SettableClock;
import org.duologue.application.testing.World;
import org.duologue.persistence.jobs.DbSchedulerJobs;

/**
 * A world on a database. Its jobs are real rows of the scheduler's table; the test runs them in place of the scheduler.
 */
public final class JpaWorld implements World {

    private final Database database;
    private final SettableClock clock;
    private final RecordingMailer mailer = new RecordingMailer();
    private final Ports ports;

    /** That begins at this instant, with what the database has in it. */
    public JpaWorld(Database database, Instant begins) {
        this.database = database;
        this.clock = new SettableClock(begins);
        this.ports = JpaPorts.on(
                database.units(),
                database.units(),
                new DbSchedulerJobs(database.units(), database.connections()),
                clock,
                mailer,
                new PlainCalendarWriter(),
                new ScriptedBusyTimes(),
                new InvoiceGateway(),
                new PlainCheckoutPages());
    }

    /** The database. */
    public Database database() {
        return database;
    }

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }

    @Override
    public RecordingMailer mailer() {
        return mailer;
    }

    @Override
    public List<String> runDue(List<JobHandler> handlers) {
        Map<String, JobHandler> byKind =
                handlers.stream().collect(Collectors.toMap(h -> h.kind().name(), Function.identity()));
        List<String> ran = new ArrayList<>();
        for (Job job : due()) {
            JobHandler handler = byKind.get(job.kind());
            if (handler != null) {
                ran.add(job.key());
                handler.run(job.key(), job.payload());
                Optional<Instant> next = handler instanceof RecurringJobHandler recurring
                        ? recurring.next(job.key(), job.payload())
                        : Optional.empty();
                JobKind kind = new JobKind(job.kind());
                database.units().run(() -> {
                    ports.jobs().cancel(kind, job.key());
                    next.ifPresent(at -> ports.jobs().enqueue(kind, job.key(), job.payload(), at));
                });
            }
        }
        return ran;
    }

    private List<Job> due() {
        String sql = "select task_name, task_instance, task_data from scheduled_tasks where execution_time <= ?"
                + " order by execution_time, task_instance";
        try (Connection connection = database.connections().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                List<Job> due = new ArrayList<>();
                while (rows.next()) {
                    String payload = new String(rows.getBytes(3), StandardCharsets.UTF_8);
                    due.add(new Job(rows.getString(1), rows.getString(2), payload));
                }
                return due;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Job(String kind, String key, String payload) {}
}
