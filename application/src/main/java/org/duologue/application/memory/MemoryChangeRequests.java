package org.duologue.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.people.WorkspaceId;

/** Change requests in memory. */
public final class MemoryChangeRequests implements ChangeRequestRepository {

    private static final Comparator<ChangeRequest.State> BY_ASKING = Comparator.<ChangeRequest.State, Instant>comparing(
                    ChangeRequest.State::askedAt)
            .thenComparing(r -> r.id().value().toString());

    private final MemoryTable<ChangeRequestId, ChangeRequest.State> requests;

    /** In this store. */
    public MemoryChangeRequests(MemoryStore store) {
        requests = new MemoryTable<>(store);
    }

    @Override
    public Optional<ChangeRequest> find(ChangeRequestId id) {
        return requests.find(id).map(ChangeRequest::restore);
    }

    @Override
    public Optional<ChangeRequest> open(BookingId booking, Instant now) {
        return about(booking).filter(r -> isOpen(r, now)).findFirst().map(ChangeRequest::restore);
    }

    @Override
    public Optional<ChangeRequest> latest(BookingId booking) {
        return about(booking).max(BY_ASKING).map(ChangeRequest::restore);
    }

    private Stream<ChangeRequest.State> about(BookingId booking) {
        return requests.all().filter(r -> r.booking().equals(booking));
    }

    @Override
    public int count(WorkspaceId workspace, RequestFilter filter, Instant now) {
        return (int) matching(workspace, filter, now).count();
    }

    @Override
    public Page<ChangeRequest> page(WorkspaceId workspace, RequestFilter filter, Instant now, PageRequest page) {
        return MemoryPages.cut(
                        matching(workspace, filter, now),
                        BY_ASKING.reversed(),
                        r -> r.id().value().toString(),
                        page)
                .map(ChangeRequest::restore);
    }

    private Stream<ChangeRequest.State> matching(WorkspaceId workspace, RequestFilter filter, Instant now) {
        return requests.all()
                .filter(r -> r.workspace().equals(workspace))
                .filter(r -> filter.matches(r.enrollment(), r.student(), r.coach()))
                .filter(r -> !filter.open() || isOpen(r, now));
    }

    private static boolean isOpen(ChangeRequest.State request, Instant now) {
        return request.status() == ChangeRequestStatus.OPEN
                && request.expiresAt().isAfter(now);
    }

    @Override
    public void save(ChangeRequest request) {
        requests.put(request.state().id(), request.state());
    }
}
