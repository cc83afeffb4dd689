package org.duologue.application.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duologue.application.Ports;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;

/** A world in memory, empty at first. */
public final class MemoryWorld implements World {

    private final SettableClock clock;
    private final RecordingMailer mailer = new RecordingMailer();
    private final RecordedPorts ports;

    /** That begins at this instant. */
    public MemoryWorld(Instant begins) {
        clock = new SettableClock(begins);
        ports = new RecordedPorts(clock, mailer);
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
        List<String> ran = new ArrayList<>();
        List<JobHandler> noting = handlers.stream()
                .<JobHandler>map(handler -> new Noting(handler, ran))
                .toList();
        ports.jobs().runDue(noting, clock.instant());
        return ran;
    }

    private static final class RecordedPorts extends MemoryPorts {

        private final Mailer mailer;

        RecordedPorts(InstantSource clock, Mailer mailer) {
            super(clock, UUID::randomUUID);
            this.mailer = mailer;
        }

        @Override
        public Mailer mailer() {
            return mailer;
        }
    }

    private record Noting(JobHandler handler, List<String> ran) implements JobHandler {

        @Override
        public JobKind kind() {
            return handler.kind();
        }

        @Override
        public void run(String key, String payload) {
            ran.add(key);
            handler.run(key, payload);
        }
    }
}
