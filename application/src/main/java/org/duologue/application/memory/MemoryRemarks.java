package org.duologue.application.memory;

import java.util.Optional;
import org.duologue.application.booking.spi.RemarkRepository;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.SessionRemarks;

/** What is said about sessions, in memory. */
public final class MemoryRemarks implements RemarkRepository {

    private final MemoryTable<BookingId, SessionRemarks.State> remarks;

    /** In this store. */
    public MemoryRemarks(MemoryStore store) {
        remarks = new MemoryTable<>(store);
    }

    @Override
    public Optional<SessionRemarks> find(BookingId session) {
        return remarks.find(session).map(SessionRemarks::restore);
    }

    @Override
    public void save(SessionRemarks said) {
        remarks.put(said.state().session(), said.state());
    }
}
