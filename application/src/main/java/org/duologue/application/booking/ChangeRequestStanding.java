package org.duologue.application.booking;

import java.util.Objects;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.ChangeRequestRepository;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/**
 * Finds change requests and their sessions for those who may have them: who stands how to the session stands so
 * to them.
 */
final class ChangeRequestStanding {

    private static final String THING = "change-request";

    private final Benches benches;
    private final BookingRepository bookings;
    private final ChangeRequestRepository requests;

    ChangeRequestStanding(Benches benches, BookingRepository bookings, ChangeRequestRepository requests) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.requests = Objects.requireNonNull(requests, "requests");
    }

    /** The request, its session and what that is booked from, if the actor has the right to it; otherwise refused. */
    Asked find(Actor by, ChangeRequestId id, Right right) {
        ChangeRequest request = requests.find(id).orElseThrow(() -> new Refused(new NotFound(THING)));
        Subject subject = subject(by, request.state().booking(), right, THING);
        return new Asked(request, subject.booking(), subject.bench());
    }

    /** The session and what it is booked from, if the actor has the right to it; otherwise refused. */
    Subject subject(Actor by, BookingId id, Right right) {
        return subject(by, id, right, "booking");
    }

    private Subject subject(Actor by, BookingId id, Right right, String thing) {
        Booking booking = bookings.find(id).orElseThrow(() -> new Refused(new NotFound(thing)));
        Booking.State session = booking.state();
        Bench bench = benches.of(by, session.enrollment(), session.coach(), thing);
        Enrollment.State enrollment = bench.enrollment().state();
        Benches.require(by, enrollment, Benches.standing(by, enrollment, session.coach()), right, thing);
        return new Subject(booking, bench);
    }

    /** A session, and what it is booked from. */
    record Subject(Booking booking, Bench bench) {}

    /** A request, its session, and what that is booked from. */
    record Asked(ChangeRequest request, Booking booking, Bench bench) {

        ActingAs actingAs(Actor by) {
            return Benches.actingAs(
                    by, bench.enrollment().state(), booking.state().coach());
        }
    }
}
