package org.duologue.application.testing;

import java.util.List;
import org.duologue.application.Duologue;
import org.duologue.application.Ports;
import org.duologue.application.shared.spi.JobHandler;

/** Ports under test, with the levers that a test needs. */
public interface World {

    /** The ports; their clock is {@link #clock()} and their mailer {@link #mailer()}. */
    Ports ports();

    /** The time. */
    SettableClock clock();

    /** The mails. */
    RecordingMailer mailer();

    /** The calendars elsewhere. */
    default ScriptedBusyTimes busyTimes() {
        return (ScriptedBusyTimes) ports().busyTimes();
    }

    /**
     * Runs the jobs of these handlers that have been committed and are due, in the order of their time. One whose
     * handler throws stays, for the next call, as does a recurring one until its next run; what it threw is passed on.
     *
     * @return the keys of those that were run
     */
    List<String> runDue(List<JobHandler> handlers);

    /** All use cases and queries over the ports. */
    default Duologue duologue() {
        return Duologue.over(ports());
    }

    /** Runs the product's own jobs that are due; afterwards {@link #mailer()} has the mails. */
    default void runDue() {
        runDue(duologue().jobHandlers());
    }
}
