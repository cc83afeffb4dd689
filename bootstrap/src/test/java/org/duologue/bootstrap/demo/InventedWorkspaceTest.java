package org.duologue.bootstrap.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.Ports;
import org.duologue.application.access.SignIn;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.Actor;
import org.duologue.persistence.access.Argon2PasswordHasher;
import org.duologue.persistence.access.RandomSecrets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demo's workspace: a year of a coaching practice, lived through the use cases")
class InventedWorkspaceTest {

    /** The night in which clocks go forward in Europe. */
    private static final Instant NOW = Instant.parse("2027-03-28T00:59:59.999Z");

    private static final PageRequest ALL = PageRequest.first(100);

    private static final MemoryWorld WORLD = new MemoryWorld(NOW);
    private static final Duologue DUOLOGUE =
            Duologue.over(rewired(WORLD.clock(), WORLD.ports().jobs(), WORLD.mailer()));
    private static final InventedWorkspace INVENTED =
            new InventedWorkspace(WORLD.clock(), InventedWorkspaceTest::rewired, new Ahead());
    private static final Map<String, Instant> TO_COME = new HashMap<>();

    /** Keeps what is to be done by whom. */
    private record Ahead() implements Jobs {

        @Override
        public void enqueueAll(JobKind kind, List<Job> added) {
            added.forEach(job -> TO_COME.put(job.key(), job.at()));
        }

        @Override
        public void cancel(JobKind kind, String key) {
            TO_COME.remove(key);
        }
    }

    @BeforeAll
    static void invent() {
        assertTrue(INVENTED.available());
        INVENTED.create();
    }

    /** The world's ports, but for these three, and with passwords. */
    private static Ports rewired(InstantSource clock, Jobs jobs, Mailer mailer) {
        Map<String, Object> instead = Map.of(
                "clock", clock,
                "jobs", jobs,
                "mailer", mailer,
                "passwordHasher", new Argon2PasswordHasher(),
                "secrets", new RandomSecrets());
        return (Ports) Proxy.newProxyInstance(
                Ports.class.getClassLoader(),
                new Class<?>[] {Ports.class},
                (self, port, none) ->
                        instead.containsKey(port.getName()) ? instead.get(port.getName()) : port.invoke(WORLD.ports()));
    }

    private static Actor signIn(String mailbox) {
        String token = DUOLOGUE.access()
                .signIn(new SignIn(mailbox + "@demo.example", "duologue-demo"))
                .token();
        return DUOLOGUE.access().authenticate(token).orElseThrow();
    }

    @Test
    @DisplayName("owner, coach and student sign in with the demo's password")
    void people() {
        assertTrue(signIn("owner").isAdmin());
        assertTrue(signIn("coach").isCoach());
        assertFalse(signIn("student").isAdmin());
    }

    @Test
    @DisplayName("the student has sessions behind and ahead, some moved and some cancelled, and credits left")
    void student() {
        Actor student = signIn("student");
        List<BookingView> ahead = DUOLOGUE.bookingQueries()
                .upcoming(student, BookingFilter.ALL, ALL)
                .items();
        List<BookingView> behind =
                DUOLOGUE.bookingQueries().past(student, BookingFilter.ALL, ALL).items();
        assertTrue(ahead.size() >= 2, () -> "ahead: " + ahead.size());
        assertTrue(behind.size() >= 20, () -> "behind: " + behind.size());
        assertTrue(behind.stream().anyMatch(session -> session.status() == BookingStatus.CANCELLED));
        assertTrue(behind.stream().anyMatch(session -> !session.moves().isEmpty()));
        List<EnrollmentView> enrollments = DUOLOGUE.enrollmentQueries()
                .enrollments(student, EnrollmentFilter.ALL, ALL)
                .items();
        assertEquals(3, enrollments.size());
        assertTrue(enrollments.stream()
                .anyMatch(e -> DUOLOGUE.walletQueries().wallet(student, e.id()).available() > 0));
    }

    @Test
    @DisplayName("B28: over the year a few students and coaches did not come")
    void missed() {
        List<BookingStatus> statuses = new ArrayList<>();
        PageRequest page = ALL;
        while (page != null) {
            var found = DUOLOGUE.bookingQueries().past(signIn("owner"), BookingFilter.ALL, page);
            found.items().forEach(session -> statuses.add(session.status()));
            page = found.next()
                    .map(next -> new PageRequest(Optional.of(next), 100))
                    .orElse(null);
        }
        long missed = statuses.stream().filter(s -> s == BookingStatus.NO_SHOW).count();
        assertTrue(missed >= 2 && missed < statuses.size() / 10, () -> missed + " of " + statuses.size());
        assertTrue(statuses.contains(BookingStatus.COACH_NO_SHOW));
    }

    @Test
    @DisplayName("one enrollment is paused, one has ended, the others run")
    void enrollments() {
        List<EnrollmentStatus> statuses =
                DUOLOGUE.enrollmentQueries().enrollments(signIn("owner"), EnrollmentFilter.ALL, ALL).items().stream()
                        .map(EnrollmentView::status)
                        .sorted()
                        .toList();
        assertEquals(11, statuses.size());
        assertEquals(
                1, statuses.stream().filter(s -> s == EnrollmentStatus.PAUSED).count());
        assertEquals(
                1, statuses.stream().filter(s -> s == EnrollmentStatus.ENDED).count());
    }

    @Test
    @DisplayName("S2.27: the coach has one request for credits to answer")
    void request() {
        Actor coach = signIn("coach");
        assertEquals(1, DUOLOGUE.creditRequestQueries().waiting(coach));
        assertEquals(
                2,
                DUOLOGUE.creditRequestQueries()
                        .requests(coach, CreditRequestFilter.ALL.waiting(), ALL)
                        .items()
                        .get(0)
                        .credits());
    }

    @Test
    @DisplayName("S2.22: the coach has one booking request to answer, with three times, and can confirm the first")
    void bookingRequest() {
        Actor coach = signIn("coach");
        assertEquals(1, DUOLOGUE.bookingRequestQueries().waiting(coach));
        BookingRequestView open = DUOLOGUE.bookingRequestQueries()
                .requests(coach, RequestFilter.ALL.waiting(), ALL)
                .items()
                .get(0);
        assertEquals(3, open.proposals().size());
        ConfirmBookingRequest yes = new ConfirmBookingRequest(
                coach, open.id(), open.proposals().get(0).time().start());
        assertEquals(
                Optional.empty(),
                DUOLOGUE.bookingRequestQueries().quoteConfirm(coach, yes).refusal());
    }

    @Test
    @DisplayName("what is still to come stays to be done: the end of the open request, and reminders of sessions ahead")
    void toCome() {
        assertTrue(TO_COME.values().stream().allMatch(NOW::isBefore));
        Actor coach = signIn("coach");
        BookingRequestView open = DUOLOGUE.bookingRequestQueries()
                .requests(coach, RequestFilter.ALL.waiting(), ALL)
                .items()
                .get(0);
        assertEquals(open.expiresAt(), TO_COME.get(open.id().value().toString()));
        List<Instant> hoursBefore = DUOLOGUE.bookingQueries().upcoming(coach, BookingFilter.ALL, ALL).items().stream()
                .map(session -> session.time().start().minus(Duration.ofHours(1)))
                .filter(NOW::isBefore)
                .toList();
        assertFalse(hoursBefore.isEmpty());
        assertTrue(TO_COME.values().containsAll(hoursBefore));
    }

    @Test
    @DisplayName("nobody is mailed about the past, and a second time nothing is made")
    void quietAndOnce() {
        Actor owner = signIn("owner");
        INVENTED.create();
        assertFalse(INVENTED.available());
        assertEquals(
                11,
                DUOLOGUE.enrollmentQueries()
                        .enrollments(owner, EnrollmentFilter.ALL, ALL)
                        .items()
                        .size());
        assertEquals(List.of(), WORLD.runDue(DUOLOGUE.jobHandlers()));
        assertEquals(List.of(), DUOLOGUE.notificationQueries().mails(owner, ALL).items());
        assertEquals(List.of(), WORLD.mailer().take());
    }
}
