package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.TimeRange;

/** What every {@code BookingRepository} promises. */
public interface BookingRepositoryContract extends PortContract {

    private void store(Booking booking) {
        BookingRepository bookings = ports().bookings();
        write(() -> bookings.find(booking.state().id())
                .ifPresentOrElse(there -> bookings.save(booking), () -> bookings.add(booking)));
    }

    private Enrollment.State enrollment(CoachingSamples samples) {
        Enrollment made = samples.newEnrollment(samples.program(), samples.member(Role.STUDENT));
        write(() -> ports().enrollments().save(made));
        return made.state();
    }

    @Property(tries = 25)
    @Label("L7, B28: booked, moved any number of times, cancelled or marked a no-show, a booking is found as it was"
            + " stored")
    default void bookingsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Enrollment.State enrollment = enrollment(samples);
        Booking made = samples.newBooking(enrollment, enrollment.coaches().get(0));
        for (int step = 0; step < 4; step++) {
            store(made);
            assertEquals(Optional.of(made.state()), find(made.state().id()));
            samples.act(made);
        }
        assertEquals(Optional.empty(), find(new BookingId(samples.id())));
    }

    @Property(tries = 15)
    @Label("F6: bookings are found by their ids, each once, and what there is not is left out")
    default void bookingsFoundTogether(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Enrollment.State enrollment = enrollment(samples);
        Map<BookingId, Booking.State> made = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            Booking booking =
                    samples.newBooking(enrollment, enrollment.coaches().get(0));
            store(booking);
            made.put(booking.state().id(), booking.state());
        }
        Booking other = samples.newBooking(enrollment, enrollment.coaches().get(0));
        store(other);
        List<BookingId> ids = new ArrayList<>(made.keySet());
        ids.addAll(made.keySet());
        ids.add(new BookingId(samples.id()));
        List<Booking.State> found = read(() ->
                ports().bookings().findAll(ids).stream().map(Booking::state).toList());
        assertEquals(made.size(), found.size());
        found.forEach(state -> assertEquals(made.get(state.id()), state));
        assertEquals(List.of(), read(() -> ports().bookings().findAll(List.of())));
    }

    private Optional<Booking.State> find(BookingId id) {
        return read(() -> ports().bookings().find(id).map(Booking::state));
    }

    @Property(tries = 5)
    @Label("ids of bookings are told from ids that are none, whatever became of the bookings")
    default void bookingsKnown(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Enrollment.State enrollment = enrollment(samples);
        Set<BookingId> made = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            Booking booking =
                    samples.newBooking(enrollment, enrollment.coaches().get(0));
            samples.act(booking);
            store(booking);
            made.add(booking.state().id());
        }
        Set<BookingId> asked = new HashSet<>(made);
        for (int i = 0; i < 1_001; i++) {
            asked.add(new BookingId(samples.id()));
        }
        assertEquals(made, read(() -> ports().bookings().known(asked)));
        assertEquals(Set.of(), read(() -> ports().bookings().known(Set.of())));
    }

    /** Sessions of two enrollments with different coaches, some of them moved, cancelled or marked. */
    private List<Booking.State> sessions(CoachingSamples samples, List<Enrollment.State> enrollments) {
        List<Booking.State> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Enrollment.State enrollment = enrollments.get(i % enrollments.size());
            Booking made = samples.newBooking(enrollment, enrollment.coaches().get(0));
            samples.act(made);
            store(made);
            all.add(made.state());
        }
        return all;
    }

    @Property(tries = 8)
    @Label("B28: the sessions that take time of people in a range, which all but cancelled ones do, are those that"
            + " overlap it, of either side, by start")
    default void bookingsTakingTime(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Enrollment.State> enrollments = List.of(enrollment(samples), enrollment(samples));
        List<Booking.State> all = sessions(samples, enrollments);
        TimeRange range =
                new TimeRange(all.get(2).time().start(), all.get(6).time().start());
        for (Enrollment.State e : enrollments) {
            for (MemberId person : List.of(e.student(), e.coaches().get(0))) {
                assertEquals(
                        expected(all, b -> isOf(b, person) && b.time().overlaps(range)),
                        read(() -> states(ports().bookings().takingTime(person, range))));
            }
        }
        Instant now = all.get(3).time().start();
        assertEquals(
                expected(
                        all,
                        b -> b.status() == BookingStatus.CONFIRMED
                                && b.enrollment().equals(enrollments.get(1).id())
                                && b.time().start().isAfter(now)),
                read(() -> states(ports().bookings().future(enrollments.get(1).id(), now))));
    }

    @Property(tries = 8)
    @Label("F3: ahead of a student are the confirmed sessions of an appointment that are not over, but for one")
    default void bookingsAhead(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Enrollment.State> enrollments = List.of(enrollment(samples), enrollment(samples));
        List<Booking.State> all = sessions(samples, enrollments);
        for (Booking.State one : all) {
            for (Booking.State at : all) {
                for (Instant now :
                        List.of(at.time().end().minusMillis(1), at.time().end())) {
                    Predicate<Booking.State> ahead = b -> b.student().equals(one.student())
                            && b.snapshot().appointment().equals(one.snapshot().appointment())
                            && b.time().end().isAfter(now);
                    assertEquals(expected(all, ahead).size(), ahead(one, now, Optional.empty()));
                    assertEquals(
                            expected(all, ahead.and(b -> !b.id().equals(one.id())))
                                    .size(),
                            ahead(one, now, Optional.of(one.id())));
                }
            }
        }
    }

    private int ahead(Booking.State one, Instant now, Optional<BookingId> except) {
        return read(() ->
                ports().bookings().countAhead(one.student(), one.snapshot().appointment(), now, except));
    }

    private static boolean isOf(Booking.State booking, MemberId person) {
        return booking.coach().equals(person) || booking.student().equals(person);
    }

    private static List<Booking.State> expected(List<Booking.State> all, Predicate<Booking.State> which) {
        return all.stream()
                .filter(b -> b.status().takesTime())
                .filter(which)
                .sorted(Comparator.comparing(b -> b.time().start()))
                .toList();
    }

    private static List<Booking.State> states(List<Booking> bookings) {
        return bookings.stream().map(Booking::state).toList();
    }

    @Property(tries = 5)
    @Label("S1.13, S1.67, B20: every session is upcoming or past, never both; pages give each once, soonest or latest"
            + " first")
    default void bookingsPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Enrollment.State> enrollments = List.of(enrollment(samples), enrollment(samples));
        List<Booking.State> all = sessions(samples, enrollments);
        Instant now = all.get(4).time().end();
        assertEquals(all.size(), assertFound(samples, all, BookingFilter.ALL, now, b -> true));
        Enrollment.State one = enrollments.get(0);
        BookingFilter any = BookingFilter.ALL;
        MemberId coach = one.coaches().get(0);
        assertFound(samples, all, BookingFilter.of(one.id()), now, b -> b.enrollment()
                .equals(one.id()));
        assertFound(
                samples, all, any.student(one.student()), now, b -> b.student().equals(one.student()));
        assertFound(samples, all, any.coach(coach), now, b -> b.coach().equals(coach));
        assertFound(samples, all, any.with(coach), now, b -> isOf(b, coach));
        assertEquals(0, assertFound(samples, all, any.coach(one.student()), now, b -> false));
        assertRefusesBadCursors(request -> ports().bookings().upcoming(samples.workspace(), any, now, request));
        assertRefusesBadCursors(request -> ports().bookings().past(samples.workspace(), any, now, request));
    }

    private int assertFound(
            CoachingSamples samples,
            List<Booking.State> all,
            BookingFilter filter,
            Instant now,
            Predicate<Booking.State> which) {
        Predicate<Booking.State> upcoming =
                b -> b.status().takesTime() && b.time().end().isAfter(now);
        List<Booking.State> next =
                assertPages(all.stream().filter(which.and(upcoming)).toList(), page -> ports().bookings()
                        .upcoming(samples.workspace(), filter, now, page)
                        .map(Booking::state));
        List<Booking.State> past =
                assertPages(all.stream().filter(which.and(upcoming.negate())).toList(), page -> ports().bookings()
                        .past(samples.workspace(), filter, now, page)
                        .map(Booking::state));
        Comparator<Booking.State> byStart = Comparator.comparing(b -> b.time().start());
        assertEquals(next.stream().sorted(byStart).toList(), next);
        assertEquals(past.stream().sorted(byStart.reversed()).toList(), past);
        return next.size() + past.size();
    }
}
