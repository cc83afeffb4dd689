package org.duologue.application.booking;

import java.util.Objects;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.enrollment.EnrollmentStanding;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Finds booking requests for those who may have them: who stands how to the enrollment stands so to them. */
final class BookingRequestStanding {

    private static final String THING = "booking-request";

    private final Benches benches;
    private final BookingRequestRepository requests;

    BookingRequestStanding(Benches benches, BookingRequestRepository requests) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.requests = Objects.requireNonNull(requests, "requests");
    }

    /** The request and what it would be booked from, if the actor has the right to it; otherwise refused. */
    Asked find(Actor by, BookingRequestId id, Right right) {
        BookingRequest request = requests.find(id).orElseThrow(() -> new Refused(new NotFound(THING)));
        BookingRequest.State state = request.state();
        Bench bench = benches.of(by, state.enrollment(), state.coach(), THING);
        Enrollment.State enrollment = bench.enrollment().state();
        Benches.require(by, enrollment, Benches.standing(by, enrollment, state.coach()), right, THING);
        return new Asked(request, bench);
    }

    /** Refused unless the actor may ask in the enrollment. */
    static void requireAsking(Actor by, Enrollment.State enrollment) {
        Benches.require(by, enrollment, EnrollmentStanding.of(by, enrollment), Right.ASK_FOR_SESSIONS, THING);
    }

    /** A request and what it would be booked from. */
    record Asked(BookingRequest request, Bench bench) {}
}
