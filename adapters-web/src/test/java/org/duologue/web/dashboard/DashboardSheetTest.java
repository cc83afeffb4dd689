package org.duologue.web.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.enrollment.ResumeEnrollment;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.people.SetUpWorkspace;
import org.duologue.application.people.SuspendMember;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Team;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.PoolUseCases;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2.3-S2.8: the dashboard, for whoever looks at it")
class DashboardSheetTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);

    private Document shown(String name, Duologue duologue, Actor by) {
        return Shown.everywhere(
                "dashboard-" + name,
                language -> Shown.reader(
                        by, "Stella Star", "Europe/Berlin", world.clock().instant(), language),
                reader -> new Page("dashboard/dashboard.jte", model(duologue, by, reader)));
    }

    private static DashboardModel model(Duologue d, Actor by, Reader reader) {
        return new DashboardSheet(
                        d.bookingQueries(),
                        d.bookingRequestQueries(),
                        d.changeRequestQueries(),
                        d.checkoutQueries(),
                        d.enrollmentQueries(),
                        d.walletQueries(),
                        d.poolQueries(),
                        d.programQueries(),
                        d.schedulingQueries(),
                        by,
                        reader)
                .model();
    }

    private static List<String> headings(Document page) {
        return page.select("main h2").eachText();
    }

    @Test
    @DisplayName(
            "a student: what is next and until when it is free to cancel, credits, coaches with the next free time")
    void student() {
        Leadership story = Leadership.in(world, 10);
        story.book(Leadership.berlin("2026-01-07T10:00"), Leadership.berlin("2026-01-08T10:00"));
        Document page = shown("student", story.duologue(), story.student());
        assertEquals("Good morning, Stella", page.select("h1").text());
        assertEquals("Wednesday 7 January, 10:00", page.select(".next-time").text());
        assertTrue(page.select(".next .fact").text().contains("Tue 6 Jan, 10:00"));
        assertEquals("8", page.select(".stat-value").text());
        assertTrue(page.select(".cards .card").text().contains("Mon 5 Jan, 11:00"), "the first time after the notice");
        assertEquals(List.of("Available to you", "Your coaches", "After that"), headings(page));
        assertEquals(1, page.select(".button.primary[href$=/book]").size());
    }

    @Test
    @DisplayName("S2.6: where nothing can be booked no button leads to booking; why is said where the coaches are")
    void nothingToBook() {
        Leadership story = Leadership.in(world, 10);
        story.duologue().enrollments().pause(new PauseEnrollment(story.owner(), story.enrollment()));
        Document page = shown("student-paused", story.duologue(), story.student());
        assertEquals(0, page.select("a[href$=/book]").size());
        assertEquals(1, page.select("a.button.quiet[href$=/credits]").size());
        assertTrue(page.select(".cards .card").text().contains("paused"));
        story.duologue().enrollments().resume(new ResumeEnrollment(story.owner(), story.enrollment()));
        story.duologue()
                .people()
                .suspend(new SuspendMember(story.owner(), story.coach().member()));
        Document alone = shown("student-coach-suspended", story.duologue(), story.student());
        assertEquals(0, alone.select("a[href$=/book]").size(), "no coach");
    }

    @Test
    @DisplayName("S2.23: a student with a balance of their own sees it after the credits of the programmes")
    void balance() {
        Leadership story = Leadership.in(world, 10);
        PoolUseCases pool = story.duologue().pool();
        pool.creditsBought(
                new CreditsBought(story.owner(), Optional.of(story.student().member()), 7, "card 1"));
        Document page = shown("student-balance", story.duologue(), story.student());
        assertEquals(List.of("10", "7"), page.select("aside .stat-value").eachText());
        Element card = page.select("aside .card").last();
        assertTrue(card.text().contains("Your own balance"), card.text());
        assertEquals("/app/credits?enrollment=balance", card.select("a").last().attr("href"));
    }

    @Test
    @DisplayName("a student without a session, and one without a coaching, are told what to do next")
    void empty() {
        Leadership story = Leadership.in(world, 10);
        Document page = shown("student-empty", story.duologue(), story.student());
        assertTrue(page.select(".empty").text().contains("Choose a free time with one of your coaches"));
        Actor newcomer = Leadership.member(
                story.duologue(), story.owner(), "Nia", "nia@acme.example", Role.STUDENT, "Europe/Berlin");
        Document open = shown("student-new", story.duologue(), newcomer);
        assertEquals(List.of("Open to you"), headings(open));
        assertEquals(1, open.select("form[action=/app/enrollment]").size());
    }

    @Test
    @DisplayName(
            "a coach: the sessions of today and of the week, and students without one; after the clock moves on, too")
    void coach() {
        Leadership story = Leadership.in(world, 10);
        story.another("Otto");
        story.book(
                Leadership.berlin("2026-01-05T12:00"),
                Leadership.berlin("2026-01-08T10:00"),
                Leadership.berlin("2026-01-20T10:00"));
        Document page = shown("coach", story.duologue(), story.coach());
        assertEquals(
                List.of("Today", "The next seven days", "After that", "Students without a session"), headings(page));
        assertTrue(page.select("aside").text().contains("Otto"));
        assertFalse(page.select("aside").text().contains("Stella"));
        world.clock().pass(Duration.ofDays(1));
        assertTrue(shown("coach-later", story.duologue(), story.coach()).text().contains("No more sessions today."));
    }

    @Test
    @DisplayName("S2.3: a student who has a session with another coach is not without one")
    void bookedWithAnother() {
        Leadership story = Leadership.in(world, 10);
        Team team = Team.of(story);
        story.book(Leadership.berlin("2026-01-08T10:00"));
        assertTrue(asideOf("coach-team", story).contains("Stella"));
        story.duologue().bookings().book(team.withAny(Leadership.berlin("2026-01-09T18:00")));
        assertFalse(asideOf("coach-team-booked", story).contains("Stella"));
    }

    private String asideOf(String name, Leadership story) {
        return shown(name, story.duologue(), story.coach()).select("aside").text();
    }

    @Test
    @DisplayName(
            "B24: what students ask to change is among what waits, what ends first ahead, and leads to the session")
    void waiting() {
        Leadership story = Leadership.in(world, 10);
        story.deciding(Confirmation.REQUEST, 1);
        story.ask(Leadership.berlin("2026-01-12T10:00"));
        BookingId decided = story.duologue()
                .bookings()
                .book(new BookSessions(
                        story.coach(),
                        story.enrollment(),
                        story.coach().member(),
                        story.sessionType(),
                        List.of(Leadership.berlin("2026-01-06T14:00"))))
                .get(0);
        story.duologue()
                .changeRequests()
                .ask(story.change(decided, Optional.of(Leadership.berlin("2026-01-09T10:00")), ""));
        Document page = shown("coach-waiting", story.duologue(), story.coach());
        assertEquals(
                List.of("Stella asks to move a session", "Stella asks for a session"),
                page.select("section[aria-labelledby=asked] .strong").eachText());
        assertEquals(
                "/app/sessions/" + decided.value(),
                page.selectFirst("section[aria-labelledby=asked] .rows a").attr("href"));
        assertTrue(page.text().contains("Tue 6 Jan, 14:00. Move to Fri 9 Jan, 10:00, answer until"), page.text());
        Document own = shown("student-waiting", story.duologue(), story.student());
        assertTrue(own.text().contains("You asked Carl to move your session"), own.text());
    }

    @Test
    @DisplayName("an owner at first contact is led from step to step")
    void steps() {
        Duologue duologue = world.duologue();
        Actor owner = duologue.people()
                .setUpWorkspace(new SetUpWorkspace("Acme", "Europe/Berlin", "EUR", "Olga", "olga@acme.example"));
        Document first = shown("owner-first", duologue, owner);
        assertEquals(
                List.of("/app/appointments"), first.select(".cards .card a").eachAttr("href"));
        Leadership story = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);
        assertTrue(
                shown("owner", story.duologue(), story.owner()).select("#steps").isEmpty());
    }

    @Test
    @DisplayName(
            "who coaches and is coached sees both; a programme in which one is the only coach is not open to oneself")
    void both() {
        Leadership story = Leadership.in(world, 10);
        story.duologue()
                .people()
                .changeRoles(new ChangeRoles(story.owner(), story.coach().member(), List.of(Role.COACH, Role.STUDENT)));
        Actor carl = story.duologue().peopleQueries().actorFor(story.coach().member());
        Document alone = shown("both-alone", story.duologue(), carl);
        assertTrue(alone.select("form[action=/app/enrollment]").isEmpty());
        assertTrue(alone.select(".empty").text().contains("Once somebody enrolls you"));
        Actor nora = Leadership.member(
                story.duologue(), story.owner(), "Nora", "nora@acme.example", Role.COACH, "Europe/Berlin");
        story.duologue()
                .programs()
                .createProgram(new CreateProgram(
                        story.owner(),
                        ProgramSettings.usual(
                                "Career",
                                story.appointment(),
                                3,
                                Cycle.WEEKLY,
                                List.of(carl.member(), nora.member()))));
        Document open = shown("both-open", story.duologue(), carl);
        assertEquals(1, open.select("form[action=/app/enrollment]").size());
        String program = open.selectFirst("form[action=/app/enrollment] input[name=program]")
                .val();
        story.duologue()
                .enrollments()
                .enroll(new Enroll(
                        carl,
                        new org.duologue.domain.program.ProgramId(java.util.UUID.fromString(program)),
                        carl.member()));
        Document page = shown("both", story.duologue(), carl);
        assertTrue(
                headings(page).containsAll(List.of("Today", "Available to you")),
                headings(page).toString());
    }
}
