package org.duologue.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.TimeRange;

/** Booking requests in memory. */
public final class MemoryBookingRequests implements BookingRequestRepository {

    private static final Comparator<BookingRequest.State> BY_ASKING =
            Comparator.<BookingRequest.State, Instant>comparing(BookingRequest.State::askedAt)
                    .thenComparing(r -> r.id().value());

    private final MemoryTable<BookingRequestId, BookingRequest.State> requests;

    /** In this store. */
    public MemoryBookingRequests(MemoryStore store) {
        requests = new MemoryTable<>(store);
    }

    @Override
    public Optional<BookingRequest> find(BookingRequestId id) {
        return requests.find(id).map(BookingRequest::restore);
    }

    @Override
    public List<BookingRequest> proposing(Collection<MemberId> people, TimeRange range, Instant now) {
        return requests.all()
                .filter(r -> isOpen(r, now))
                .filter(r -> people.contains(r.student()) || people.contains(r.coach()))
                .filter(r -> r.proposals().stream()
                        .anyMatch(p -> !p.struck() && p.time().overlaps(range)))
                .sorted(BY_ASKING)
                .map(BookingRequest::restore)
                .toList();
    }

    @Override
    public int count(WorkspaceId workspace, RequestFilter filter, Instant now) {
        return (int) matching(workspace, filter, now).count();
    }

    @Override
    public Page<BookingRequest> page(WorkspaceId workspace, RequestFilter filter, Instant now, PageRequest page) {
        return MemoryPages.cut(
                        matching(workspace, filter, now),
                        BY_ASKING.reversed(),
                        r -> r.id().value().toString(),
                        page)
                .map(BookingRequest::restore);
    }

    private Stream<BookingRequest.State> matching(WorkspaceId workspace, RequestFilter filter, Instant now) {
        return requests.all()
                .filter(r -> r.workspace().equals(workspace))
                .filter(r -> filter.matches(r.enrollment(), r.student(), r.coach()))
                .filter(r -> !filter.open() || isOpen(r, now));
    }

    private static boolean isOpen(BookingRequest.State request, Instant now) {
        return request.status() == BookingRequestStatus.OPEN
                && request.expiresAt().isAfter(now);
    }

    @Override
    public void save(BookingRequest request) {
        requests.put(request.state().id(), request.state());
    }
}
