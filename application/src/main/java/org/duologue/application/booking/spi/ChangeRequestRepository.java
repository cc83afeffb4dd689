package org.duologue.application.booking.spi;

import java.time.Instant;
import java.util.Optional;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.people.WorkspaceId;

/**
 * Keeps change requests. Of two concurrent changes of the same request one must lose and run again. Open is, here and
 * in filters, what waits for an answer by the clock: it has not ended, and does so after {@code now}.
 */
public interface ChangeRequestRepository {

    /** The request of this id. */
    Optional<ChangeRequest> find(ChangeRequestId id);

    /** The open request about this session, of which there is at most one. */
    Optional<ChangeRequest> open(BookingId booking, Instant now);

    /** The request about this session that was asked last, of several at one instant that of the highest id. */
    Optional<ChangeRequest> latest(BookingId booking);

    /** How many of a workspace's requests match. */
    int count(WorkspaceId workspace, RequestFilter filter, Instant now);

    /** A page of a workspace's requests that match: asked last first, then by id downwards. */
    Page<ChangeRequest> page(WorkspaceId workspace, RequestFilter filter, Instant now, PageRequest page);

    /** Stores a new or changed request. */
    void save(ChangeRequest request);
}
