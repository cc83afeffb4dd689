package org.duologue.application.booking.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.TimeRange;

/**
 * Keeps booking requests. Of two concurrent changes of the same request one must lose and run again. Open is, here and
 * in filters, what waits for an answer by the clock: it has not ended, and does so after {@code now}.
 */
public interface BookingRequestRepository {

    /** The request of this id. */
    Optional<BookingRequest> find(BookingRequestId id);

    /**
     * The open requests in which one of these people is student or coach and that propose a time which overlaps the
     * range and is not struck; asked first first, then by id.
     */
    List<BookingRequest> proposing(Collection<MemberId> people, TimeRange range, Instant now);

    /** How many of a workspace's requests match. */
    int count(WorkspaceId workspace, RequestFilter filter, Instant now);

    /** A page of a workspace's requests that match: asked last first, then by id downwards. */
    Page<BookingRequest> page(WorkspaceId workspace, RequestFilter filter, Instant now, PageRequest page);

    /** Stores a new or changed request. */
    void save(BookingRequest request);
}
