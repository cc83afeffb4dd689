package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;

/** What every {@code BookingRequestRepository} promises. */
public interface BookingRequestRepositoryContract extends PortContract {

    private void store(BookingRequest request) {
        write(() -> ports().bookingRequests().save(request));
    }

    private Optional<BookingRequest.State> find(BookingRequestId id) {
        return read(() -> ports().bookingRequests().find(id).map(BookingRequest::state));
    }

    private Enrollment enrollment(CoachingSamples samples) {
        return enrollment(samples, samples.member(Role.STUDENT));
    }

    private Enrollment enrollment(CoachingSamples samples, MemberId student) {
        Enrollment made = samples.newEnrollment(samples.program(), student);
        write(() -> ports().enrollments().save(made));
        return made;
    }

    @Property(tries = 25)
    @Label("L7, E2: asked, struck and ended in whatever way, a request is found as it was stored")
    default void bookingRequestsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        BookingRequest made = samples.newRequest(enrollment(samples));
        for (int step = 0; step < 3; step++) {
            store(made);
            assertEquals(Optional.of(made.state()), find(made.state().id()));
            samples.act(made);
        }
        store(made);
        assertEquals(Optional.of(made.state()), find(made.state().id()));
        assertEquals(Optional.empty(), find(new BookingRequestId(samples.id())));
    }

    @Example
    @Label("D6, E2: of four who end the same request at once three lose and run again on what the first left")
    default void bookingRequestsConcurrent() {
        CoachingSamples samples = samples(5);
        BookingRequest made = samples.newRequest(enrollment(samples));
        MemberId by = made.state().coach();
        Instant now = made.state().askedAt();
        store(made);
        Race.Result<Boolean> race = Race.of(4, i -> {
            write(() -> {
                BookingRequest found =
                        ports().bookingRequests().find(made.state().id()).orElseThrow();
                found.decline(by, Reason.of("no " + i), now);
                ports().bookingRequests().save(found);
            });
            return true;
        });
        assertEquals(1, race.answers().size(), race::toString);
        race.refusals().forEach(refusal -> assertEquals("booking-request-closed", refusal.code()));
    }

    @Property(tries = 15)
    @Label("B23: what proposes a time of these people that a session takes is found, and nothing else, oldest first")
    default void bookingRequestsProposing(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<BookingRequest> all = stored(samples, List.of(enrollment(samples), enrollment(samples)));
        for (BookingRequest around : all) {
            BookingRequest.State asked = around.state();
            TimeRange proposed = asked.proposals().get(0).time();
            List<MemberId> people = List.of(asked.student(), asked.coach());
            Instant edge = asked.expiresAt();
            for (TimeRange range : List.of(proposed, before(proposed), after(proposed))) {
                for (Instant now : List.of(asked.askedAt(), edge.minusMillis(1), edge)) {
                    List<BookingRequest.State> expected = all.stream()
                            .map(BookingRequest::state)
                            .filter(r -> r.status() == BookingRequestStatus.OPEN
                                    && r.expiresAt().isAfter(now))
                            .filter(r -> people.contains(r.student()) || people.contains(r.coach()))
                            .filter(r -> r.proposals().stream()
                                    .anyMatch(p -> !p.struck() && p.time().overlaps(range)))
                            .sorted(oldest())
                            .toList();
                    assertEquals(expected, proposing(people, range, now));
                }
            }
        }
    }

    private static TimeRange before(TimeRange time) {
        return new TimeRange(time.start().minus(Duration.ofHours(1)), time.start());
    }

    private static TimeRange after(TimeRange time) {
        return new TimeRange(time.end(), time.end().plus(Duration.ofHours(1)));
    }

    private static Comparator<BookingRequest.State> oldest() {
        return Comparator.comparing(BookingRequest.State::askedAt)
                .thenComparing(r -> r.id().value().toString());
    }

    private List<BookingRequest.State> proposing(List<MemberId> people, TimeRange range, Instant now) {
        return read(() -> ports().bookingRequests().proposing(people, range, now).stream()
                .map(BookingRequest::state)
                .toList());
    }

    private List<BookingRequest> stored(CoachingSamples samples, List<Enrollment> enrollments) {
        List<BookingRequest> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            BookingRequest made = samples.newRequest(enrollments.get(i % enrollments.size()));
            Stream.iterate(0, n -> n + 1).limit(samples.number(3)).forEach(n -> samples.act(made));
            store(made);
            all.add(made);
        }
        return all;
    }

    @Property(tries = 5)
    @Label("pages give every request that matches once, asked last first, and counts agree; bad cursors are refused")
    default void bookingRequestsPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Enrollment coached = enrollment(samples);
        Enrollment coach = enrollment(samples, coached.state().coaches().get(0));
        List<Enrollment> enrollments = List.of(coached, coach, enrollment(samples));
        List<BookingRequest.State> all =
                stored(samples, enrollments).stream().map(BookingRequest::state).toList();
        BookingRequest.State first = all.get(0);
        Instant now = first.askedAt();
        RequestFilter any = RequestFilter.ALL;
        assertFound(samples, all, any, now, r -> true);
        assertFound(samples, all, any.in(first.enrollment()), now, r -> r.enrollment()
                .equals(first.enrollment()));
        assertFound(samples, all, any.of(first.student()), now, r -> r.student().equals(first.student()));
        assertFound(samples, all, any.asking(first.coach()), now, r -> r.coach().equals(first.coach()));
        MemberId both = first.coach();
        assertFound(samples, all, any.with(both), now, r -> both.equals(r.student()) || both.equals(r.coach()));
        for (Instant at : List.of(now, first.expiresAt().minusMillis(1), first.expiresAt())) {
            assertFound(
                    samples,
                    all,
                    any.waiting(),
                    at,
                    r -> r.status() == BookingRequestStatus.OPEN
                            && r.expiresAt().isAfter(at));
        }
        assertRefusesBadCursors(request -> ports().bookingRequests().page(samples.workspace(), any, now, request));
    }

    private void assertFound(
            CoachingSamples samples,
            List<BookingRequest.State> all,
            RequestFilter filter,
            Instant now,
            Predicate<BookingRequest.State> by) {
        List<BookingRequest.State> expected = all.stream().filter(by).toList();
        List<BookingRequest.State> found = assertPages(expected, request -> ports().bookingRequests()
                .page(samples.workspace(), filter, now, request)
                .map(BookingRequest::state));
        Comparator<BookingRequest.State> oldest = Comparator.comparing(BookingRequest.State::askedAt);
        assertEquals(found.stream().sorted(oldest.reversed()).toList(), found);
        int counted = read(() -> ports().bookingRequests().count(samples.workspace(), filter, now));
        assertEquals(expected.size(), counted);
    }
}
