package org.duologue.application.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.duologue.application.Ports;
import org.duologue.application.access.spi.Secrets;
import org.duologue.application.booking.spi.CalendarWriter;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.scheduling.spi.BusyTimes;
import org.duologue.application.shared.spi.JobHandler;

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
        return ports.jobs().runDue(handlers, clock.instant());
    }

    private static final class RecordedPorts extends MemoryPorts {

        private final Mailer mailer;
        private final Secrets secrets = new CountedSecrets();
        private final BusyTimes busyTimes = new ScriptedBusyTimes();
        private final CalendarWriter calendarWriter = new PlainCalendarWriter();

        RecordedPorts(InstantSource clock, Mailer mailer) {
            super(clock, UUID::randomUUID);
            this.mailer = mailer;
        }

        @Override
        public Mailer mailer() {
            return mailer;
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }

        @Override
        public BusyTimes busyTimes() {
            return busyTimes;
        }

        @Override
        public CalendarWriter calendarWriter() {
            return calendarWriter;
        }
    }
}
