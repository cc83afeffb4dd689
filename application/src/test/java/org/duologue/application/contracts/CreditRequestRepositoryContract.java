package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.enrollment.CreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.CreditRequestStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;

/** What every {@code CreditRequestRepository} promises. */
public interface CreditRequestRepositoryContract extends PortContract {

    private void store(CreditRequest request) {
        write(() -> ports().creditRequests().save(request));
    }

    private Optional<CreditRequest.State> find(CreditRequestId id) {
        return read(() -> ports().creditRequests().find(id).map(CreditRequest::state));
    }

    private Enrollment enrollment(CoachingSamples samples) {
        Enrollment made = samples.newEnrollment(samples.program(), samples.member(Role.STUDENT));
        write(() -> ports().enrollments().save(made));
        return made;
    }

    private static CreditRequest asked(CoachingSamples samples, Enrollment enrollment) {
        return CreditRequest.ask(
                new CreditRequestId(samples.id()),
                enrollment,
                samples.one(1, 2, 999, 1_000),
                Reason.of(samples.text(samples.chance(10) ? Reason.MAX_LENGTH : samples.number(40))),
                List.of(),
                samples.instant());
    }

    private static void close(CoachingSamples samples, CreditRequest request) {
        MemberId by = samples.member(Role.COACH);
        Reason message = Reason.of("m" + samples.text(samples.number(40)));
        switch (samples.number(3)) {
            case 0 -> request.grant(by, samples.one(1, 7, 1_000), message, samples.instant());
            case 1 -> request.decline(by, message, samples.instant());
            default -> request.withdraw(by, samples.instant());
        }
    }

    @Property(tries = 25)
    @Label("L7: open, granted, declined or withdrawn, a request is found as it was stored")
    default void creditRequestsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        CreditRequest made = asked(samples, enrollment(samples));
        store(made);
        assertEquals(Optional.of(made.state()), find(made.state().id()));
        close(samples, made);
        store(made);
        assertEquals(Optional.of(made.state()), find(made.state().id()));
        assertEquals(Optional.empty(), find(new CreditRequestId(samples.id())));
    }

    @Example
    @Label("a second open request of an enrollment fails, also at the same moment; after the answer it does not")
    default void creditRequestsOneOpen() {
        CoachingSamples samples = samples(3);
        Enrollment enrollment = enrollment(samples);
        Race.Result<CreditRequestId> race = Race.of(4, i -> {
            CreditRequest made = asked(samples(20L + i), enrollment);
            store(made);
            return made.state().id();
        });
        assertEquals(1, race.answers().size());
        CreditRequest open = CreditRequest.restore(find(race.answers().get(0)).orElseThrow());
        assertEquals(Optional.of(open.state()), findOpen(enrollment));
        assertThrows(Refused.class, () -> store(asked(samples, enrollment)));
        open.withdraw(enrollment.state().student(), samples.instant());
        store(open);
        assertEquals(Optional.empty(), findOpen(enrollment));
        CreditRequest again = asked(samples, enrollment);
        store(again);
        assertEquals(Optional.of(again.state()), findOpen(enrollment));
    }

    private Optional<CreditRequest.State> findOpen(Enrollment enrollment) {
        return read(
                () -> ports().creditRequests().findOpen(enrollment.state().id()).map(CreditRequest::state));
    }

    @Example
    @Label("D6: of four who answer the same request at once three lose and run again on what the first left")
    default void creditRequestsConcurrent() {
        CoachingSamples samples = samples(4);
        CreditRequest made = asked(samples, enrollment(samples));
        MemberId by = samples.member(Role.COACH);
        store(made);
        Race.Result<Boolean> race = Race.of(4, i -> {
            write(() -> {
                CreditRequest found =
                        ports().creditRequests().find(made.state().id()).orElseThrow();
                found.grant(by, 1 + i, Reason.NONE, made.state().askedAt());
                ports().creditRequests().save(found);
            });
            return true;
        });
        assertEquals(1, race.answers().size(), race::toString);
        race.refusals().forEach(refusal -> assertEquals("credit-request-closed", refusal.code()));
    }

    @Property(tries = 5)
    @Label("pages give every request that matches once, asked last first, and counts agree; bad cursors are refused")
    default void creditRequestsPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Enrollment> enrollments = List.of(enrollment(samples), enrollment(samples), enrollment(samples));
        List<CreditRequest.State> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            CreditRequest made = asked(samples, enrollments.get(i % 3));
            if (i < 4) {
                close(samples, made);
            }
            store(made);
            all.add(made.state());
        }
        Enrollment.State first = enrollments.get(0).state();
        CreditRequestFilter any = CreditRequestFilter.ALL;
        assertFound(samples, all, any, r -> true);
        assertFound(samples, all, any.in(first.id()), r -> r.enrollment().equals(first.id()));
        assertFound(samples, all, any.of(first.student()), r -> r.student().equals(first.student()));
        assertFound(samples, all, any.waiting(), r -> r.status() == CreditRequestStatus.OPEN);
        first.coaches()
                .forEach(coach -> assertFound(samples, all, any.with(coach), r -> enrollments.stream()
                        .map(Enrollment::state)
                        .anyMatch(e ->
                                e.id().equals(r.enrollment()) && e.coaches().contains(coach))));
        assertRefusesBadCursors(request -> ports().creditRequests().page(samples.workspace(), any, request));
    }

    private void assertFound(
            CoachingSamples samples,
            List<CreditRequest.State> all,
            CreditRequestFilter filter,
            Predicate<CreditRequest.State> by) {
        List<CreditRequest.State> expected = all.stream().filter(by).toList();
        List<CreditRequest.State> found = assertPages(expected, request -> ports().creditRequests()
                .page(samples.workspace(), filter, request)
                .map(CreditRequest::state));
        Comparator<CreditRequest.State> oldest = Comparator.comparing(CreditRequest.State::askedAt);
        assertEquals(found.stream().sorted(oldest.reversed()).toList(), found);
        assertEquals(expected.size(), (int) read(() -> ports().creditRequests().count(samples.workspace(), filter)));
    }
}
