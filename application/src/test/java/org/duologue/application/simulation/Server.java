package org.duologue.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duologue.application.Duologue;
import org.duologue.application.Ports;
import org.duologue.application.notification.Notifier;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.simulation.Faults.ConnectionLost;
import org.duologue.application.simulation.Faults.Crash;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Interception.Call;
import org.duologue.domain.shared.IdSource;

/** A server: the product over the shared ports, each call of which is a step, and with a clock of its own. */
final class Server {

    /** How much a clock is fast or slow at most. */
    static final Duration MOST_SKEW = Duration.ofMinutes(5);

    private final String name;
    private final Baton baton;
    private final Dice dice;
    private final Faults faults;
    private final WallTime time;
    private final Journal journal;
    private final Trace trace;
    private final Duologue duologue;
    private Duration skew = Duration.ZERO;

    Server(
            String name,
            Baton baton,
            Dice dice,
            Faults faults,
            WallTime time,
            Journal journal,
            Trace trace,
            Ports shared) {
        this.name = name;
        this.baton = baton;
        this.dice = dice;
        this.faults = faults;
        this.time = time;
        this.journal = journal;
        this.trace = trace;
        this.duologue = Duologue.over(Interception.ports(shared, this::port));
    }

    /** The product as it runs here. */
    Duologue duologue() {
        return duologue;
    }

    private Object port(String port, Object whole) {
        return switch (port) {
            case "unitOfWork" -> new Units((UnitOfWork) whole);
            case "clock" -> (InstantSource) () -> clock((InstantSource) whole);
            case "ids" -> (IdSource) () -> id((IdSource) whole);
            default -> Interception.port(port, whole, (method, call, given) -> call(port, method, call, given));
        };
    }

    private Object call(String port, String method, Call call, Object... arguments) {
        step(port + "." + method);
        journal.open().ifPresent(unit -> unit.called(port, method, arguments));
        return call.with(arguments);
    }

    /** Others may go on before this happens, and the server may die of it. */
    private void step(String what) {
        int turns = faults.strikes(Fault.SLOW) ? 40 : 1;
        for (int turn = 0; turn < turns; turn++) {
            baton.pass();
        }
        trace.add(baton.holder() + " at " + time.now() + " on " + name + ": " + what);
        if (faults.strikes(Fault.CRASH)) {
            trace.add(name + " crashes");
            throw new Crash(what);
        }
        if (faults.strikes(Fault.CLOCK_SET)) {
            skew = Duration.ofSeconds(dice.roll(600)).minus(MOST_SKEW);
        }
    }

    private Instant clock(InstantSource whole) {
        Instant now = whole.instant().plus(skew).truncatedTo(ChronoUnit.MILLIS);
        journal.open().ifPresent(unit -> unit.got(now));
        return now;
    }

    private UUID id(IdSource whole) {
        UUID id = whole.next();
        journal.open().ifPresent(unit -> unit.got(id));
        return id;
    }

    /** Does the jobs that are due, and gives the baton back between a job and the note that it is done. */
    List<JobHandler> jobHandlers() {
        return duologue.jobHandlers().stream().<JobHandler>map(Stepping::new).toList();
    }

    /** What time it is here. */
    Instant now() {
        return time.now().plus(skew);
    }

    private void lose(Fault fault) {
        if (faults.strikes(fault)) {
            trace.add(baton.holder() + ": " + fault);
            throw new ConnectionLost(fault);
        }
    }

    private final class Stepping implements JobHandler {

        private final JobHandler handler;

        private Stepping(JobHandler handler) {
            this.handler = handler;
        }

        @Override
        public JobKind kind() {
            return handler.kind();
        }

        @Override
        public void run(String key, String payload) {
            step("job " + key);
            if (kind().equals(Notifier.JOB)) {
                journal.tried(key);
                handler.run(key, payload);
            } else {
                journal.doing(new Intention(new Due(kind(), key), Optional.empty(), later(key, payload)), () -> {
                    handler.run(key, payload);
                    return "done";
                });
            }
            step("job done " + key);
        }

        private Function<Duologue, Object> later(String key, String payload) {
            return elsewhere -> {
                elsewhere.jobHandlers().stream()
                        .filter(same -> same.kind().equals(kind()))
                        .forEach(same -> same.run(key, payload));
                return "done";
            };
        }
    }

    /** A job that nobody asks for; time does. */
    private record Due(JobKind kind, String key) {}

    private final class Units implements UnitOfWork {

        private final UnitOfWork whole;

        private Units(UnitOfWork whole) {
            this.whole = whole;
        }

        @Override
        public <T> T run(Supplier<T> work) {
            if (journal.open().isPresent()) {
                return whole.run(work);
            }
            step("begin");
            try {
                T answer = whole.run(() -> attempt(work));
                trace.add(baton.holder() + " commits");
                journal.committed(journal.open().orElseThrow());
                lose(Fault.ANSWER_LOST);
                return answer;
            } finally {
                journal.close();
            }
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return whole.read(work);
        }

        private <T> T attempt(Supplier<T> work) {
            journal.begin();
            T answer = work.get();
            step("commit");
            lose(Fault.LOST_BEFORE_COMMIT);
            return answer;
        }
    }
}
