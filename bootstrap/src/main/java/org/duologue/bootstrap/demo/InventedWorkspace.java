package org.duologue.bootstrap.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.Ports;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.people.DemoWorkspace;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.domain.shared.Refused;

/** Invents a year of a coaching practice up to now. */
public final class InventedWorkspace implements DemoWorkspace {

    private final InstantSource time;
    private final PortsAt ports;
    private final Jobs ahead;

    /**
     * Up to this clock's time, on these ports.
     *
     * @param ahead does what is due after that
     */
    public InventedWorkspace(InstantSource time, PortsAt ports, Jobs ahead) {
        this.time = Objects.requireNonNull(time, "time");
        this.ports = Objects.requireNonNull(ports, "ports");
        this.ahead = Objects.requireNonNull(ahead, "ahead");
    }

    @Override
    public boolean available() {
        return !Duologue.over(ports.at(time, ahead, mail -> {})).peopleQueries().isSetUp();
    }

    @Override
    public void create() {
        if (available()) {
            Instant now = time.instant();
            PastJobs jobs = new PastJobs(now, ahead);
            WalkingClock clock = new WalkingClock(Year.beginning(now));
            Duologue duologue = Duologue.over(ports.at(clock, jobs, jobs));
            open(duologue, jobs, now).ifPresent(practice -> new Year(duologue, practice, clock, now).live());
        }
    }

    /** Empty if another server of the installation was quicker. */
    private Optional<Practice> open(Duologue duologue, PastJobs jobs, Instant now) {
        try {
            LocalDate today = now.atZone(ZoneId.of(Cast.OWNER.zone())).toLocalDate();
            return Optional.of(Practice.open(duologue, jobs, today));
        } catch (Refused refused) {
            if (available()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** The installation's ports, but for the time, the jobs and the mails. */
    @FunctionalInterface
    public interface PortsAt {

        /** Ports on the installation's data. */
        Ports at(InstantSource clock, Jobs jobs, Mailer mailer);
    }
}
