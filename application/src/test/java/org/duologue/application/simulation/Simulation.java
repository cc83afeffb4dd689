package org.duologue.application.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.duologue.application.Ports;
import org.duologue.application.simulation.Faults.ConnectionLost;
import org.duologue.application.simulation.Faults.Crash;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.people.Actor;

/**
 * One life of a coaching business, out of a seed. In its first part things go wrong, in its second nothing does any
 * more; then everybody has to be answered and every mail to be sent.
 */
public final class Simulation {

    private static final int MOST_STEPS = 60_000;
    private static final int STEPS_WITH_FAULTS = 4_000;
    private static final int WISHES = 12;

    private final Dice dice;
    private final Faults faults;
    private final WallTime time;
    private final Trace trace;
    private final Baton baton;
    private final PostOffice post;
    private final SharedMemory memory;
    private final Setting setting;
    private final Ledger ledger;
    private final Journal journal;
    private final List<Server> servers;

    private Simulation(long seed, UnaryOperator<Ports> flaw, Consumer<String> reader) {
        dice = new Dice(seed);
        faults = new Faults(dice);
        time = new WallTime(Setting.BEGINS, dice, faults);
        trace = new Trace(reader);
        baton = new Baton(dice, MOST_STEPS, this::betweenSteps);
        post = new PostOffice(faults, time);
        memory = new SharedMemory(baton, post, time::now, new Numbers());
        setting = Setting.in(memory);
        ledger = new Ledger(setting);
        journal = new Journal(new Laws(memory)::check);
        Ports flawed = flaw.apply(memory);
        servers = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Server("server " + i, baton, dice, faults, time, journal, trace, flawed))
                .toList();
    }

    private void betweenSteps() {
        time.pass();
        if (baton.steps() == STEPS_WITH_FAULTS) {
            faults.end();
        }
    }

    /** Lives the life of this seed. What goes against a law is thrown, with the seed. */
    public static Report of(long seed) {
        return of(seed, UnaryOperator.identity(), event -> {});
    }

    /**
     * Lives the life of this seed.
     *
     * @param flaw what is wrong with the ports; the identity if nothing is
     * @param reader is told every step
     */
    public static Report of(long seed, UnaryOperator<Ports> flaw, Consumer<String> reader) {
        return of(seed, flaw, reader, Simulation::everybody);
    }

    static Report of(long seed, UnaryOperator<Ports> flaw, Consumer<String> reader, Plot plot) {
        try {
            Simulation simulation = new Simulation(seed, flaw, reader);
            plot.begin(simulation, new Client(simulation.life()));
            return simulation.run();
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
        }
    }

    /** Who takes part. */
    interface Plot {
        /** Lets people begin, with the client by which they ask for things. */
        void begin(Simulation simulation, Client client);
    }

    private Life life() {
        return new Life(baton, dice, faults, time, trace, journal, ledger, servers);
    }

    private void everybody(Client client) {
        Wishes wishes = wishes();
        for (Actor student : setting.students()) {
            takesPart("student " + student.member(), () -> client.live(WISHES, () -> wishes.ofStudent(student)));
        }
        for (Actor coach : setting.coaches()) {
            takesPart("coach " + coach.member(), () -> client.live(WISHES, () -> wishes.ofCoach(coach)));
        }
        takesPart("admin", () -> client.live(WISHES, wishes::ofAdmin));
        takesPart("other admin", () -> client.live(WISHES, wishes::ofAdmin));
    }

    /** The setting in which it plays. */
    Setting setting() {
        return setting;
    }

    /** What people in it may want. */
    Wishes wishes() {
        return new Wishes(setting, ledger, dice, time);
    }

    /** How it stands. */
    Snapshot snapshot() {
        return Snapshot.of(memory, setting);
    }

    /** All of it happens within seconds. */
    void inNoTime() {
        time.hardlyPasses();
    }

    /** From this instant on. */
    void itIs(Instant now) {
        time.set(now);
    }

    /** Lets one who sweeps once take part, on the server of this number. */
    void sweeps(String name, int server) {
        takesPart(name, new Sweeper(life(), servers.get(server))::sweepOnce);
    }

    /** Lets somebody take part. */
    void takesPart(String name, Runnable life) {
        baton.task(name, life);
    }

    private Report run() {
        baton.serving("first runner", () -> runJobs(servers.get(0)));
        baton.serving("second runner", () -> runJobs(servers.get(1)));
        baton.serving("sweeper", new Sweeper(life(), servers.get(0))::serve);
        baton.serving("other sweeper", new Sweeper(life(), servers.get(2))::serve);
        baton.run();
        faults.end();
        drain();
        Snapshot state = snapshot();
        new Reckoning(setting, ledger, state).check();
        Letters.check(journal, state, post.taken());
        Tellings.check(journal.commits());
        Replay.check(journal.commits(), state);
        return new Report(
                trace.hash(),
                baton.steps(),
                journal.commits().size(),
                ledger.accepted().size(),
                ledger.refused().size(),
                post.taken().size(),
                faults.struck(),
                time.now());
    }

    private void runJobs(Server server) {
        while (true) {
            baton.pass();
            try {
                memory.jobs().runDue(server.jobHandlers(), server.now());
            } catch (ConnectionLost | Crash failed) {
                baton.pass();
            }
        }
    }

    /** Whether it is the end of a request that is open. */
    private boolean isOpen(String key) {
        return snapshot().requests().stream()
                .anyMatch(request ->
                        request.id().value().toString().equals(key) && request.status() == BookingRequestStatus.OPEN);
    }

    /** Nothing goes wrong any more: a sweep, once through the outbox, and only reminders of what is ahead are left. */
    private void drain() {
        Server last = servers.get(2);
        new Sweeper(life(), last).sweepOnce();
        Instant swept = time.now().minus(Server.MOST_SKEW);
        Checks.same("C-1.3 left to look at", List.of(), memory.wallets().due(swept, Optional.empty(), 1));
        Instant soon = time.now().plus(Server.MOST_SKEW.multipliedBy(2));
        while (!memory.jobs().runDue(last.jobHandlers(), soon).isEmpty()) {
            trace.add("jobs make jobs");
        }
        List<String> left = memory.jobs().runDue(last.jobHandlers(), Instant.MAX).stream()
                .filter(key -> !Letters.isReminder(key) && !isOpen(key))
                .toList();
        Checks.same("C-D5 left in the outbox", List.of(), left);
    }
}
