package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.testing.ChangeRequestSamples;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Reason;

/** What every {@code ChangeRequestRepository} promises. */
public interface ChangeRequestRepositoryContract extends PortContract {

    private void store(ChangeRequest request) {
        write(() -> ports().changeRequests().save(request));
    }

    private Optional<ChangeRequest.State> find(ChangeRequestId id) {
        return read(() -> ports().changeRequests().find(id).map(ChangeRequest::state));
    }

    /** A stored session of a stored enrollment. */
    private Booking session(CoachingSamples samples) {
        Enrollment made = samples.newEnrollment(samples.program(), samples.member(Role.STUDENT));
        Booking booking =
                samples.newBooking(made.state(), made.state().coaches().get(0));
        write(() -> {
            ports().enrollments().save(made);
            ports().bookings().add(booking);
        });
        return booking;
    }

    @Property(tries = 20)
    @Label("L7, B5, B24: asked and ended in whatever way, a change request is found as it was stored")
    default void changeRequestsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        ChangeRequestSamples requests = new ChangeRequestSamples(samples);
        ChangeRequest made = requests.open(session(samples));
        store(made);
        assertEquals(Optional.of(made.state()), find(made.state().id()));
        requests.end(made);
        store(made);
        assertEquals(Optional.of(made.state()), find(made.state().id()));
        assertEquals(Optional.empty(), find(new ChangeRequestId(samples.id())));
    }

    @Example
    @Label("D6: of four who end the same change request at once three lose and run again on what the first left")
    default void changeRequestsConcurrent() {
        CoachingSamples samples = samples(5);
        ChangeRequestSamples requests = new ChangeRequestSamples(samples);
        ChangeRequest made = requests.open(session(samples));
        ChangeRequest.State asked = made.state();
        store(made);
        Race.Result<Boolean> race = Race.of(4, i -> {
            write(() -> {
                ChangeRequest found = ports().changeRequests().find(asked.id()).orElseThrow();
                found.decline(asked.coach(), Reason.of("no " + i), asked.askedAt());
                ports().changeRequests().save(found);
            });
            return true;
        });
        assertEquals(1, race.answers().size(), race::toString);
        race.refusals().forEach(refusal -> assertEquals("change-request-closed", refusal.code()));
    }

    @Property(tries = 10)
    @Label("of a session's change requests the open one is found up to the millisecond of its end, and the latest")
    default void changeRequestsAboutSession(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        ChangeRequestSamples requests = new ChangeRequestSamples(samples);
        Booking one = session(samples);
        store(requests.open(session(samples)));
        assertEquals(Optional.empty(), read(() -> ports().changeRequests()
                .latest(one.state().id())));
        for (int i = 0; i < 2; i++) {
            ChangeRequest ended = requests.open(one);
            ended.withdraw(one.state().student(), ended.state().askedAt());
            store(ended);
        }
        ChangeRequest last = requests.open(one);
        store(last);
        Instant edge = last.state().expiresAt();
        assertEquals(Optional.of(last.state()), open(one, edge.minusMillis(1)));
        assertEquals(Optional.empty(), open(one, edge));
        assertEquals(
                Optional.of(last.state()),
                read(() -> ports().changeRequests().latest(one.state().id()).map(ChangeRequest::state)));
        last.withdraw(one.state().student(), last.state().askedAt());
        store(last);
        assertEquals(Optional.empty(), open(one, last.state().askedAt()));
    }

    private Optional<ChangeRequest.State> open(Booking booking, Instant now) {
        return read(
                () -> ports().changeRequests().open(booking.state().id(), now).map(ChangeRequest::state));
    }

    @Property(tries = 5)
    @Label("pages give every change request that matches once, asked last first, and counts agree")
    default void changeRequestsPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        ChangeRequestSamples requests = new ChangeRequestSamples(samples);
        List<Booking> sessions = List.of(session(samples), session(samples));
        List<ChangeRequest.State> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ChangeRequest made = requests.open(sessions.get(i % 2));
            if (i > 2) {
                requests.end(made);
            }
            store(made);
            all.add(made.state());
        }
        ChangeRequest.State first = all.get(0);
        Instant now = first.askedAt();
        RequestFilter any = RequestFilter.ALL;
        assertFound(samples, all, any, now, r -> true);
        assertFound(samples, all, any.in(first.enrollment()), now, r -> r.enrollment()
                .equals(first.enrollment()));
        assertFound(samples, all, any.of(first.student()), now, r -> r.student().equals(first.student()));
        assertFound(samples, all, any.asking(first.coach()), now, r -> r.coach().equals(first.coach()));
        for (Instant at : List.of(now, first.expiresAt().minusMillis(1), first.expiresAt())) {
            assertFound(
                    samples,
                    all,
                    any.waiting(),
                    at,
                    r -> r.status() == ChangeRequestStatus.OPEN && r.expiresAt().isAfter(at));
        }
        assertRefusesBadCursors(request -> ports().changeRequests().page(samples.workspace(), any, now, request));
    }

    private void assertFound(
            CoachingSamples samples,
            List<ChangeRequest.State> all,
            RequestFilter filter,
            Instant now,
            Predicate<ChangeRequest.State> by) {
        List<ChangeRequest.State> expected = all.stream().filter(by).toList();
        List<ChangeRequest.State> found = assertPages(expected, request -> ports().changeRequests()
                .page(samples.workspace(), filter, now, request)
                .map(ChangeRequest::state));
        Comparator<ChangeRequest.State> oldest = Comparator.comparing(ChangeRequest.State::askedAt);
        assertEquals(found.stream().sorted(oldest.reversed()).toList(), found);
        int counted = read(() -> ports().changeRequests().count(samples.workspace(), filter, now));
        assertEquals(expected.size(), counted);
    }
}
