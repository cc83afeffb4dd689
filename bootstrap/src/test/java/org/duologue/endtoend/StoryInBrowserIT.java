package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The main story, clicked through in a real browser, every page of it inspected")
class StoryInBrowserIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration NOTICE = Duration.ofHours(24);
    private static final String NOOR = "noor@student.example";
    private static final String PASSWORD = "another good phrase";

    private Chromium chromium;

    @BeforeEach
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterEach
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("on H2")
    void onH2() {
        tell(ServerUnderTest.onH2("story-in-browser"), Inspection.of("h2"));
    }

    @Test
    @DisplayName("on PostgreSQL")
    void onPostgres() {
        tell(ServerUnderTest.onPostgres("story-in-browser-pg"), Inspection.noLook("postgres"));
    }

    private void tell(ServerUnderTest notStarted, Inspection inspection) {
        try (ServerUnderTest server = notStarted
                        .with("BASE_URL", notStarted.at("").toString())
                        .start();
                Visitor owner = new Visitor(chromium, server, inspection, BERLIN.getId());
                Visitor coach = new Visitor(chromium, server, inspection, BERLIN.getId());
                Visitor student = new Visitor(chromium, server, inspection, NEW_YORK.getId())) {
            Desk desk = new Desk(owner);
            String coaching = opening(desk, coach, student);
            LocalDate day = workdayAhead();
            String moved = bookingAndChanging(desk, student, day);
            tooLate(server, student, moved, at(day, 15));
            aWeekOn(server, student);
            assigning(desk, coaching);
        } catch (RuntimeException | AssertionError broken) {
            inspection.tellWith(broken);
            throw broken;
        }
        inspection.foundNothing();
    }

    /** The workspace is set up, the people join, the coach says when, the student is enrolled. */
    private static String opening(Desk desk, Visitor coach, Visitor student) {
        desk.setUp();
        desk.lookAround();
        join(coach, desk.invite("Ingrid Solberg", "ingrid@northlight.example", "Coach"), "coach");
        join(student, desk.invite("Noor Haddad", NOOR, "Student"), "student");
        coach.opens("/app/availability", "availability-form");
        for (DayOfWeek day : List.of(DayOfWeek.values()).subList(0, 5)) {
            coach.types("day-" + day, "09:00-17:00");
        }
        coach.selects("zone", "Europe/Berlin")
                .awaits("#preview:has-text(\"09:00 to 17:00\")")
                .confirms("availability");
        desk.createAppointment("Ingrid Solberg");
        desk.createProgramme();
        return desk.enroll("Noor Haddad");
    }

    private static void join(Visitor invited, String link, String who) {
        invited.opens(link, who + "-invited").types("password", PASSWORD).confirms(who + "-joined");
    }

    /** 10 free sessions, two booked in one go, one cancelled, the other moved; answers the path of the moved one. */
    private static String bookingAndChanging(Desk desk, Visitor student, LocalDate day) {
        student.forgets().opens("/app/", "sign-in").types("email", NOOR).types("password", PASSWORD);
        student.confirms("student-dashboard");
        assertEquals("10", credits(student));
        BookingDialog booking = new BookingDialog(student.presses("aside a:has-text('Book a session')", "booking"));
        booking.show(day).choose(seen(at(day, 10))).choose(seen(at(day, 14)));
        assertEquals("You have 10 free sessions. This uses 2, 8 left.", booking.sum());
        assertTrue(booking.offers(seen(at(day, 16))));
        assertFalse(booking.offers(seen(at(day, 15))), "15:00 is too close to 14:00, which is chosen");
        student.looks("booking-chosen");
        booking.confirm("booked");
        assertEquals("8", student.opens("/app/", "dashboard-with-two").reads(".stat-value"));
        String[] sessions = sessionsOf(student);
        student.opens(sessions[0], "session").touches("#cancel > summary").looks("session-cancelling");
        student.presses("#cancel button.solid-danger", "session-cancelled");
        assertEquals("9", student.opens("/app/", "dashboard-after-cancelling").reads(".stat-value"));
        BookingDialog moving = new BookingDialog(
                student.opens(sessions[1], "other-session").presses("main a:has-text('Move to')", "moving"));
        moving.visitor().takesThePhone();
        moving.show(day);
        assertTrue(moving.showsTimes(), "the times of a day are in sight on a phone once the day is chosen");
        moving.choose(seen(at(day, 15)));
        student.looks("moving-chosen");
        moving.confirm("moved");
        assertEquals("9", student.opens("/app/", "dashboard-after-moving").reads(".stat-value"));
        String mail = desk.mailTo(NOOR, "oved", "mail-moved");
        assertTrue(mail.contains("SEQUENCE:1") && mail.contains("METHOD:REQUEST"), mail);
        return sessions[1];
    }

    private static String[] sessionsOf(Visitor student) {
        return student.opens("/app/sessions", "sessions").find("main ul.sessions a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("/app/sessions/"))
                .toArray(String[]::new);
    }

    /** The page was opened in time, the button is pressed too late: refused, with the deadline in the sentence. */
    private static void tooLate(ServerUnderTest server, Visitor student, String session, Instant start) {
        student.opens(session, "session-in-time").touches("#cancel > summary");
        server.moveTimeOn(Duration.between(Instant.now(), start.minus(NOTICE).plusSeconds(60)));
        student.presses("#cancel button.solid-danger", "session-too-late");
        String refusal = student.reads("[data-refused]");
        String deadline = seen(start.minus(NOTICE)).toString();
        assertTrue(refusal.contains("This was possible until") && refusal.contains(deadline), refusal);
        assertFalse(student.opens(session, "session-firm").sees("#cancel"));
        assertEquals("9", student.opens("/app/", "dashboard-too-late").reads(".stat-value"));
    }

    private static void aWeekOn(ServerUnderTest server, Visitor student) {
        server.moveTimeOn(Duration.ofDays(7).plusHours(1));
        assertEquals("19", student.opens("/app/", "dashboard-a-week-on").reads(".stat-value"));
        student.presses("aside a:has-text('statement')", "statement");
    }

    private static void assigning(Desk desk, String coaching) {
        for (String refused : List.of("0", "1001")) {
            assertFalse(desk.assign(coaching, refused, "assign-" + refused));
            assertEquals(refused, desk.owner().entered("credits"));
            String problem = desk.owner().problemOf("credits");
            assertTrue(problem.contains("from 1 to 1,000"), problem);
        }
        assertTrue(desk.assign(coaching, "1", "assign-1"));
        assertTrue(desk.assign(coaching, "1000", "assign-1000"));
        String head = desk.owner().reads("main header");
        assertTrue(head.contains("1,020 credits"), head);
    }

    private static String credits(Visitor student) {
        return student.reads(".stat-value");
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(BERLIN).toInstant();
    }

    /** What the student's clock says then. */
    private static LocalTime seen(Instant time) {
        return time.atZone(NEW_YORK).toLocalTime();
    }

    /** A working day of the coach far enough ahead to change one's mind, and before the credits renew. */
    private static LocalDate workdayAhead() {
        LocalDate day = LocalDate.now(BERLIN).plusDays(3);
        while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.plusDays(1);
        }
        return day;
    }
}
