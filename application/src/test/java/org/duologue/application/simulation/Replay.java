package org.duologue.application.simulation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.duologue.application.Duologue;
import org.duologue.application.Ports;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.simulation.Journal.Commit;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Interception.Call;
import org.duologue.application.wallet.spi.DueWallet;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Refused;

/**
 * Carries out what was committed once more: one by one, in the order of the commits, on fresh ports, with the times and
 * ids that each unit got. Then nobody is in anybody's way, and yet everything has to come out the same (C-D3).
 */
final class Replay {

    private final Deque<Instant> times = new ArrayDeque<>();
    private final Deque<UUID> ids = new ArrayDeque<>();
    private final List<String> notices = new ArrayList<>();
    private final List<DueWallet> due = new ArrayList<>();
    private final IdSource fresh = new Numbers();
    private Instant last = Setting.BEGINS;

    private Replay() {}

    /** Checks that the commits, one by one, lead to this state. */
    static void check(List<Commit> commits, Snapshot expected) {
        new Replay().run(commits, expected);
    }

    private void run(List<Commit> commits, Snapshot expected) {
        MemoryPorts memory = new MemoryPorts(clock(), this::nextId);
        Ports ports = Interception.ports(
                memory,
                (name, port) -> Interception.port(
                        name, port, (method, call, given) -> instead(name + "." + method, call, given)));
        Setting setting = Setting.in(ports);
        Duologue duologue = Duologue.over(ports);
        commits.forEach(commit -> commit.intention().ifPresent(it -> repeat(duologue, it, commit.unit())));
        Snapshot actual = Snapshot.of(memory, setting);
        Checks.sameSet("C-D3 enrollments", actual.enrollments(), expected.enrollments());
        Checks.sameSet("C-D3 bookings", actual.bookings(), expected.bookings());
        Checks.sameSet("C-D3 requests", actual.requests(), expected.requests());
        Checks.sameSet("C-D3 wallets", actual.wallets(), expected.wallets());
    }

    /** A sweep gets to see the wallets that it dealt with, since others may have been due by then. */
    private Object instead(String method, Call call, Object... given) {
        if (method.equals("jobs.enqueueAll")) {
            notices.addAll(Attempt.notices(given));
        } else if (method.equals("wallets.due")) {
            List<DueWallet> once = List.copyOf(due);
            due.clear();
            return once;
        }
        return call.with(given);
    }

    @SuppressWarnings("ReturnValueIgnored") // what it comes to is compared, not what it answers
    private void repeat(Duologue duologue, Intention intention, Attempt unit) {
        times.addAll(unit.times());
        ids.addAll(unit.ids());
        unit.wallets().keySet().forEach(id -> due.add(new DueWallet(id, Setting.BEGINS)));
        notices.clear();
        try {
            intention.act().apply(duologue);
            due.clear();
        } catch (Refused refused) {
            throw new AssertionError(
                    "C-D3 committed, but refused when nobody is in the way: " + intention + ": " + refused.refusal(),
                    refused);
        }
        Checks.holds(times.isEmpty() && ids.isEmpty(), () -> "C-D3 took another way: " + intention);
        Checks.same("C-D3 notices of " + intention, unit.notices(), notices);
    }

    private InstantSource clock() {
        return () -> {
            last = times.isEmpty() ? last : times.remove();
            return last;
        };
    }

    private UUID nextId() {
        return ids.isEmpty() ? fresh.next() : ids.remove();
    }
}
