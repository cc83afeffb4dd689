package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Role;

/**
 * What every {@code BookingRepository} promises about the sessions of enrollments: which have some to come, and how
 * many are open that credits do not cover.
 */
public interface SessionsOfEnrollmentsContract extends PortContract {

    /** Sessions of two enrollments by turns, paid in all ways, some of them moved, cancelled or marked. */
    private List<Booking.State> sessions(CoachingSamples samples) {
        List<Enrollment> enrollments = List.of(
                samples.newEnrollment(samples.program(), samples.member(Role.STUDENT)),
                samples.newEnrollment(samples.program(), samples.member(Role.STUDENT)));
        write(() -> enrollments.forEach(ports().enrollments()::save));
        List<Booking.State> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Enrollment.State enrollment = enrollments.get(i % 2).state();
            Booking made = samples.newBooking(enrollment, enrollment.coaches().get(0));
            if (i % 3 == 0) {
                samples.act(made);
            }
            write(() -> ports().bookings().add(made));
            all.add(made.state());
        }
        return all;
    }

    @Property(tries = 8)
    @Label("B19: open additional sessions are an enrollment's confirmed ones, not over, that are not paid with credits")
    default void bookingsAdditional(@ForAll long seed) {
        List<Booking.State> all = sessions(samples(seed));
        for (Booking.State at : all) {
            for (Instant now : List.of(at.time().end().minusMillis(1), at.time().end())) {
                long open = all.stream()
                        .filter(b -> b.status() == BookingStatus.CONFIRMED
                                && b.enrollment().equals(at.enrollment())
                                && !(b.payment() instanceof SessionPayment.InCredits)
                                && b.time().end().isAfter(now))
                        .count();
                assertEquals(open, (long) read(() -> ports().bookings().countAdditional(at.enrollment(), now)));
            }
        }
    }

    @Property(tries = 8)
    @Label("Booked are the enrollments that were asked about and have a session, not cancelled, that is not over")
    default void bookingsBooked(@ForAll long seed) {
        List<Booking.State> all = sessions(samples(seed));
        for (Booking.State at : all) {
            for (Instant now : List.of(at.time().end().minusMillis(1), at.time().end())) {
                Set<EnrollmentId> booked = all.stream()
                        .filter(b -> b.status().takesTime() && b.time().end().isAfter(now))
                        .map(Booking.State::enrollment)
                        .collect(Collectors.toSet());
                Set<EnrollmentId> both =
                        all.stream().map(Booking.State::enrollment).collect(Collectors.toSet());
                assertEquals(booked, read(() -> ports().bookings().booked(both, now)));
                booked.retainAll(Set.of(at.enrollment()));
                assertEquals(booked, read(() -> ports().bookings().booked(Set.of(at.enrollment()), now)));
            }
        }
        assertEquals(Set.of(), read(() -> ports().bookings().booked(Set.of(), Instant.EPOCH)));
    }
}
