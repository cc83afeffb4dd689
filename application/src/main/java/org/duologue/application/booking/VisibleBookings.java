package org.duologue.application.booking;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.enrollment.EnrollmentStanding;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.shared.Right;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Finds sessions for those who may see them; one of somebody else's answers like one that is not there. */
final class VisibleBookings {

    private final Benches benches;
    private final BookingRepository bookings;
    private final EnrollmentRepository enrollments;

    VisibleBookings(Benches benches, BookingRepository bookings, EnrollmentRepository enrollments) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
    }

    Booking one(Actor by, BookingId id) {
        return all(by, List.of(id)).get(0);
    }

    /** All of them, in this order. */
    List<Booking> all(Actor by, List<BookingId> ids) {
        Map<BookingId, Booking> found = bookings.findAll(ids).stream()
                .collect(Collectors.toMap(booking -> booking.state().id(), Function.identity()));
        List<Booking> all = ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new Refused(new NotFound("booking"))))
                .toList();
        require(by, all);
        return all;
    }

    /** Those of these enrollments, of what one may see, that have a session to come. */
    Set<EnrollmentId> booked(Actor by, List<EnrollmentId> ids, Instant now) {
        List<EnrollmentId> seen = enrollments.findAll(ids).stream()
                .map(Enrollment::state)
                .filter(enrollment -> Right.BOOK.allows(EnrollmentStanding.of(by, enrollment)))
                .map(Enrollment.State::id)
                .toList();
        return bookings.booked(seen, now);
    }

    /** The right to see a session depends on whose it is and with whom: it is looked up once for each such pair. */
    private void require(Actor by, List<Booking> all) {
        Set<Entry<EnrollmentId, MemberId>> asked = new HashSet<>();
        all.stream()
                .map(Booking::state)
                .filter(state -> asked.add(Map.entry(state.enrollment(), state.coach())))
                .forEach(state -> benches.of(by, state));
    }
}
