package org.duologue.application.memory;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.spi.CreditRequestRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.CreditRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

/** Requests for credits in memory. */
public final class MemoryCreditRequests implements CreditRequestRepository {

    private final MemoryTable<CreditRequestId, CreditRequest.State> requests;
    private final EnrollmentRepository enrollments;

    /** In this store, about these enrollments. */
    public MemoryCreditRequests(MemoryStore store, EnrollmentRepository enrollments) {
        requests = new MemoryTable<>(store, MemoryCreditRequests::place);
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
    }

    @Override
    public Optional<CreditRequest> find(CreditRequestId id) {
        return requests.find(id).map(CreditRequest::restore);
    }

    @Override
    public Optional<CreditRequest> findOpen(EnrollmentId enrollment) {
        return requests.all()
                .filter(r -> open(r) && r.enrollment().equals(enrollment))
                .findFirst()
                .map(CreditRequest::restore);
    }

    @Override
    public int count(WorkspaceId workspace, CreditRequestFilter filter) {
        return (int) matching(workspace, filter).count();
    }

    @Override
    public Page<CreditRequest> page(WorkspaceId workspace, CreditRequestFilter filter, PageRequest page) {
        Comparator<CreditRequest.State> first = Comparator.comparing(CreditRequest.State::askedAt);
        return MemoryPages.cut(
                        matching(workspace, filter),
                        first.thenComparing(r -> r.id().value()).reversed(),
                        r -> r.id().value().toString(),
                        page)
                .map(CreditRequest::restore);
    }

    private Stream<CreditRequest.State> matching(WorkspaceId workspace, CreditRequestFilter filter) {
        return requests.all()
                .filter(r -> r.workspace().equals(workspace))
                .filter(r -> filter.enrollment().map(r.enrollment()::equals).orElse(true))
                .filter(r -> filter.student().map(r.student()::equals).orElse(true))
                .filter(r -> filter.coach().map(coach -> coaches(coach, r)).orElse(true))
                .filter(r -> !filter.open() || open(r));
    }

    private boolean coaches(MemberId coach, CreditRequest.State request) {
        return enrollments
                .find(request.enrollment())
                .filter(e -> e.state().coaches().contains(coach))
                .isPresent();
    }

    @Override
    public void save(CreditRequest request) {
        CreditRequest.State state = request.state();
        boolean second = open(state)
                && findOpen(state.enrollment())
                        .filter(other -> !other.state().id().equals(state.id()))
                        .isPresent();
        if (second) {
            throw new Refused(new Stale("credit-request"));
        }
        requests.put(state.id(), state);
    }

    /** Of which enrollment it is the open request: a second one would be once too often. */
    private static Optional<Object> place(CreditRequest.State request) {
        return Optional.<Object>of(request.enrollment()).filter(enrollment -> open(request));
    }

    private static boolean open(CreditRequest.State request) {
        return request.status() == CreditRequestStatus.OPEN;
    }
}
