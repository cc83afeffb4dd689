package org.duologue.application.memory;

import java.util.Collection;
import java.util.Objects;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.domain.people.MemberId;

/** People's calendars in memory. */
public final class MemoryCalendars implements Calendars {

    private final MemoryStore store;

    /** In this store. */
    public MemoryCalendars(MemoryStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    @Override
    public void take(Collection<MemberId> people) {
        people.stream().map(MemberId::value).distinct().sorted().forEach(store::hold);
        store.unit().forget();
    }
}
