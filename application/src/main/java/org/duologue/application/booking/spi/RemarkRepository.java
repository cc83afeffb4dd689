package org.duologue.application.booking.spi;

import java.util.Optional;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.SessionRemarks;

/** Keeps what is said about sessions. */
public interface RemarkRepository {

    /** What is said about the session; empty if nothing ever was. */
    Optional<SessionRemarks> find(BookingId session);

    /** Stores new or changed remarks. */
    void save(SessionRemarks remarks);
}
