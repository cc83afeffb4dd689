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
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.application.payment.BeginCheckout;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Team;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.shared.Cycle;
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
    private EnrollmentId enrollment = team.enrollment();

    @BeforeEach
    void onlyCarlIsMatched() {
        match(team.carl());
    }

    private void match(MemberId... coaches) {
        it.duologue().enrollments().matchCoaches(new MatchCoaches(it.owner(), enrollment, List.of(coaches)));
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
    @DisplayName("to book what is paid")
    void paying() {
        enrollment = withoutFreeSlots();
        match(team.carl());
        new Buying(it).priced(Optional.of(4000L));
        BookSessions wish = new BookSessions(it.student(), enrollment, team.carl(), it.sessionType(), List.of(START));
        CheckoutId checkout = it.duologue().checkouts().begin(BeginCheckout.of(wish));
        duologue.paymentNotices().take(Buying.paid(checkout, "by bank", Buying.cents(4000)));
        assertAllAreTaken();
    }

    private EnrollmentId withoutFreeSlots() {
        ProgramSettings paid = new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                "Paid",
                "",
                Optional.empty(),
                true,
                Optional.of(it.appointment()),
                Optional.of(0),
                Optional.of(Cycle.ONE_TIME),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(team.carl(), team.cora()));
        ProgramId program = it.duologue().programs().createProgram(new CreateProgram(it.owner(), paid));
        return it.duologue()
                .enrollments()
                .enroll(new Enroll(it.owner(), program, it.student().member()));
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
