package org.duologue.application.enrollment.spi;

import java.util.Optional;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.WorkspaceId;

/**
 * Keeps requests for credits. A second open one of the same enrollment must fail, also concurrently; of two concurrent
 * changes of the same request one must lose and run again.
 */
public interface CreditRequestRepository {

    /** The request of this id. */
    Optional<CreditRequest> find(CreditRequestId id);

    /** The open request of the enrollment. */
    Optional<CreditRequest> findOpen(EnrollmentId enrollment);

    /** How many of a workspace's requests match. */
    int count(WorkspaceId workspace, CreditRequestFilter filter);

    /** A page of a workspace's requests that match: asked last first, then by id downwards. */
    Page<CreditRequest> page(WorkspaceId workspace, CreditRequestFilter filter, PageRequest page);

    /** Stores a new or changed request. */
    void save(CreditRequest request);
}
