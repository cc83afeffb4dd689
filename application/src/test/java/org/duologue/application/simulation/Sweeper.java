package org.duologue.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duologue.application.enrollment.WalletSweep;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.simulation.Faults.ConnectionLost;
import org.duologue.application.simulation.Faults.Crash;
import org.duologue.domain.shared.Refused;

/** Looks at the wallets that time has done something to, on one server; at times it is off for days. */
final class Sweeper {

    private static final Intention SWEEP = new Intention(new Sweep(), Optional.empty(), duologue -> {
        JobHandler.of(WalletSweep.JOB, duologue.jobHandlers()).run("", "");
        return "swept";
    });

    private final Life life;
    private final Server server;

    Sweeper(Life life, Server server) {
        this.life = life;
        this.server = server;
    }

    /** Sweeps again and again. */
    void serve() {
        while (true) {
            Duration rest =
                    life.dice().roll(5) == 0 ? Duration.ofDays(1L + life.dice().roll(20)) : WalletSweep.REST;
            Instant next = life.time().now().plus(rest);
            life.baton().waitUntil(() -> !life.time().now().isBefore(next));
            sweep();
        }
    }

    /** Sweeps until it came to its end once. */
    void sweepOnce() {
        while (!sweep()) {
            life.baton().pass();
        }
    }

    /** Whether it came to its end. */
    private boolean sweep() {
        try {
            life.trace().add(life.baton().holder() + " sweeps");
            life.journal().doing(SWEEP, () -> SWEEP.act().apply(server.duologue()));
            return true;
        } catch (Refused | ConnectionLost | Crash failed) {
            life.trace().add(life.baton().holder() + " does not sweep on: " + failed);
            return false;
        }
    }

    /** What nobody asks for; time does. */
    private record Sweep() {}
}
