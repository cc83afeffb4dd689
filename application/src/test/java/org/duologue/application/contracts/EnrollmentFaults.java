package org.duologue.application.contracts;

import static org.duologue.application.contracts.Broken.answers;
import static org.duologue.application.contracts.Broken.onlyOnce;
import static org.duologue.application.contracts.Broken.swallowing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.spi.BenchRepository.Parts;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.RenewalRollout;

/** A fault for each law of the ports of enrollments. */
final class EnrollmentFaults {

    private EnrollmentFaults() {}

    static void all(Broken.Sink sink) {
        sink.breaks("benches", "benches.find", (proceed, a) -> proceed.with(a[0], List.of()));
        sink.breaks("benches", "benches.lastSeen", (proceed, a) -> Optional.of("something"));
        sink.breaks("benchesSuspended", "benches.find", (proceed, a) -> ((Optional<?>) proceed.with(a))
                .map(parts -> nobodySuspended((Parts) parts)));
        sink.breaks("benchesOfNothing", "benches.find", (proceed, a) -> Optional.of("something"));
        enrollments(sink);
        creditRequests(sink);
        sink.breaks("rolloutsRoundTrip", "renewalRollouts.save", onlyOnce(r -> ((RenewalRollout) r)
                .state()
                .id()));
        sink.breaks("rolloutsOneRunning", "renewalRollouts.save", swallowing());
    }

    private static Parts nobodySuspended(Parts parts) {
        return new Parts(parts.enrollment(), parts.program(), parts.appointment(), parts.availabilities(), Set.of());
    }

    private static void enrollments(Broken.Sink sink) {
        sink.breaks("enrollmentsRoundTrip", "enrollments.save", onlyOnce(e -> ((Enrollment) e)
                .state()
                .id()));
        sink.breaks("enrollmentsOneRunning", "enrollments.save", swallowing());
        sink.breaks("enrollmentsRelated", "enrollments.related", answers(true));
        sink.breaks(
                "enrollmentsPages", "enrollments.page", (proceed, a) -> proceed.with(a[0], EnrollmentFilter.ALL, a[2]));
    }

    private static void creditRequests(Broken.Sink sink) {
        Broken.Fault once = onlyOnce(r -> ((CreditRequest) r).state().id());
        sink.breaks("creditRequestsRoundTrip", "creditRequests.save", once);
        sink.breaks("creditRequestsOneOpen", "creditRequests.save", swallowing());
        sink.breaks("creditRequestsConcurrent", "creditRequests.save", onlyOnce(r -> ((CreditRequest) r)
                .state()
                .id()));
        sink.breaks(
                "creditRequestsPages",
                "creditRequests.page",
                (proceed, a) -> proceed.with(a[0], CreditRequestFilter.ALL, a[2]));
    }
}
