package org.duologue.application.simulation;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.IdSource;

/**
 * The ports in memory that all servers share. Whoever waits for a calendar gives the baton back meanwhile: waiting for
 * real would keep everybody else from going on.
 */
final class SharedMemory extends MemoryPorts {

    private final Baton baton;
    private final PostOffice post;
    private final Map<UUID, Deque<Object>> holders = new HashMap<>();

    @SuppressWarnings("ThreadLocalUsage") // one for each life on purpose
    private final ThreadLocal<Object> open = new ThreadLocal<>();

    SharedMemory(Baton baton, PostOffice post, InstantSource clock, IdSource ids) {
        super(clock, ids);
        this.baton = baton;
        this.post = post;
        post.keepIn(mailArchive());
    }

    @Override
    public UnitOfWork unitOfWork() {
        UnitOfWork inner = super.unitOfWork();
        return new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                return open.get() == null ? outermost(inner, work) : inner.run(work);
            }

            @Override
            public <T> T read(Supplier<T> work) {
                return inner.read(work);
            }
        };
    }

    private <T> T outermost(UnitOfWork inner, Supplier<T> work) {
        Object unit = new Object();
        open.set(unit);
        try {
            return inner.run(work);
        } finally {
            open.remove();
            holders.values().forEach(holder -> holder.remove(unit));
        }
    }

    @Override
    public Calendars calendars() {
        Calendars inner = super.calendars();
        return people -> {
            inOrder(people).forEach(this::waitFor);
            inner.take(people);
        };
    }

    private static List<UUID> inOrder(Collection<MemberId> people) {
        return people.stream().map(MemberId::value).distinct().sorted().toList();
    }

    private void waitFor(UUID person) {
        Object unit = open.get();
        Deque<Object> holder = holders.computeIfAbsent(person, nobody -> new ArrayDeque<>());
        if (!holder.contains(unit)) {
            if (!holder.isEmpty()) {
                baton.waitUntil(holder::isEmpty);
            }
            holder.add(unit);
        }
    }

    @Override
    public Mailer mailer() {
        return post;
    }
}
