package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.Duologue;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Team;
import org.duologue.domain.people.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E1: taken are the calendars of all who may get a session, of one who is matched meanwhile as well")
class CalendarsTakenTest {

    private static final Instant START = berlin("2026-01-07T14:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 10);
    private final Team team = Team.of(it);
    private final Duologue duologue = Duologue.over(Interception.ports(world.ports(), this::port));
    private final Set<MemberId> taken = new HashSet<>();

    @BeforeEach
    void onlyCarlIsMatched() {
        match(team.carl());
    }

    private void match(MemberId... coaches) {
        it.duologue().enrollments().matchCoaches(new MatchCoaches(it.owner(), team.enrollment(), List.of(coaches)));
    }

    private Object port(String name, Object port) {
        return name.equals("calendars")
                ? Interception.port(name, port, (method, call, given) -> take(call, (Collection<?>) given[0]))
                : port;
    }

    /** Whoever waits for calendars finds things changed. */
    private Object take(Interception.Call call, Collection<?> people) {
        if (taken.isEmpty()) {
            match(team.carl(), team.cora());
        }
        people.forEach(person -> taken.add((MemberId) person));
        return call.with(people);
    }

    private void assertAllAreTaken() {
        assertEquals(Set.of(team.carl(), team.cora(), it.student().member()), taken);
    }

    @Test
    @DisplayName("to book")
    void booking() {
        duologue.bookings().book(team.withAny(START));
        assertAllAreTaken();
    }

    @Test
    @DisplayName("to hold times")
    void holding() {
        duologue.slotHolds()
                .hold(new HoldTimes(
                        it.student(),
                        team.enrollment(),
                        Optional.empty(),
                        it.sessionType(),
                        List.of(START),
                        Optional.empty()));
        assertAllAreTaken();
    }

    @Test
    @DisplayName("to ask coaches who confirm every session")
    void asking() {
        it.confirming(team.carl(), true);
        it.confirming(team.cora(), true);
        duologue.bookingRequests()
                .request(new RequestSession(
                        it.student(),
                        team.enrollment(),
                        Optional.empty(),
                        it.sessionType(),
                        Optional.empty(),
                        List.of(START),
                        Optional.empty()));
        assertAllAreTaken();
    }
}
