package org.duologue.application.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

/**
 * The memory that the in-memory adapters share, and its units of work. Units of several threads run side by side, as
 * they do on a database that reads what is committed: a unit stages what it writes and commits it at once; if somebody
 * else changed one of these things since the unit saw it, or took a unique key first, the unit runs again, and after
 * {@value #ATTEMPTS} attempts it is refused with {@link Stale}.
 */
public final class MemoryStore implements UnitOfWork {

    private static final int ATTEMPTS = 20;

    private final Object monitor = new Object();
    private final Map<Object, MemoryUnit> holders = new HashMap<>();
    private final Set<MemoryUnit> readers = new HashSet<>();

    @SuppressWarnings("ThreadLocalUsage") // one for each instance on purpose: two stores may be in use on one thread
    private final ThreadLocal<MemoryUnit> open = new ThreadLocal<>();

    @Override
    public <T> T run(Supplier<T> work) {
        if (open.get() != null) {
            open.get().requireWriting();
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return begin(work);
            } catch (LostRace lost) {
                if (attempt == ATTEMPTS) {
                    throw refused(lost);
                }
            }
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (open.get() != null) {
            return work.get();
        }
        MemoryUnit unit = new MemoryUnit(true);
        alone(() -> readers.add(unit));
        try {
            return in(unit, work);
        } finally {
            alone(() -> readers.remove(unit));
        }
    }

    /** The units that go on seeing what was committed when they began. The caller is alone. */
    Set<MemoryUnit> readers() {
        return readers;
    }

    private static Refused refused(LostRace cause) {
        Refused refused = new Refused(new Stale("data"));
        refused.initCause(cause);
        return refused;
    }

    private <T> T begin(Supplier<T> work) {
        MemoryUnit unit = new MemoryUnit(false);
        try {
            return in(unit, () -> {
                T answer = work.get();
                alone(() -> {
                    unit.commit();
                    return null;
                });
                return answer;
            });
        } finally {
            alone(() -> release(unit));
        }
    }

    private <T> T in(MemoryUnit unit, Supplier<T> work) {
        open.set(unit);
        try {
            return work.get();
        } finally {
            open.remove();
        }
    }

    private Void release(MemoryUnit unit) {
        if (holders.values().removeIf(unit::equals)) {
            monitor.notifyAll();
        }
        return null;
    }

    /** The unit that is open on this thread. Changes are made inside a unit only. */
    MemoryUnit unit() {
        MemoryUnit unit = open.get();
        if (unit == null) {
            throw new IllegalStateException("outside a unit of work");
        }
        return unit;
    }

    /** Does it while nobody else reads or writes what is committed. */
    <T> T alone(Supplier<T> work) {
        synchronized (monitor) {
            return work.get();
        }
    }

    /**
     * Has the thing to itself for the rest of the unit, waiting for the unit that has it. Of units that wait for each
     * other in a circle the last to come runs again.
     */
    void hold(Object thing) {
        MemoryUnit unit = unit();
        unit.requireWriting();
        synchronized (monitor) {
            while (!unit.equals(holders.computeIfAbsent(thing, free -> unit))) {
                unit.waitFor(holders.get(thing));
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException("interrupted while another unit had " + thing, e);
                }
            }
            unit.goOn();
        }
    }
}
