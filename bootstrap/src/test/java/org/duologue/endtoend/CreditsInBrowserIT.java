package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Credits in a real browser, on a year of life, every page inspected")
class CreditsInBrowserIT {

    private static final String BERLIN = "Europe/Berlin";
    private static final String PASSWORD = "duologue-demo";

    @Test
    @DisplayName(
            "F6: the statement, filtered and explained; S2.2, S2.17, S2.23, S2.24, X13, X14, X15, X16: from the pool"
                    + " to a session; S1.14, S1.63, C-P1, B28, B29: what a coach does about a student's credits, and an"
                    + " owner about all; F7, B7, B8: sessions that are paid with money")
    void credits() {
        Inspection inspection = Inspection.of("credits");
        try (Chromium chromium = Chromium.launch();
                ServerUnderTest server = demoStartedTwice();
                Visitor student = new Visitor(chromium, server, inspection, BERLIN);
                Visitor coach = new Visitor(chromium, server, inspection, BERLIN);
                Visitor owner = new Visitor(chromium, server, inspection, BERLIN)) {
            ofTheStudent(signedIn(student, "student@demo.example"));
            assertTrue(student.opens("/app/", "dashboard-again").reads("h1").contains("Noor"));
            assertTrue(student.sees("a[href^='/app/sessions/']"), "sessions ahead");
            ofTheCoach(signedIn(coach, "coach@demo.example"));
            new BalancesInBrowser(signedIn(owner, "owner@demo.example"), student).tell();
            new PayingInBrowser(owner, student).tell();
            new CareInBrowser(coach, owner, server).tell();
        } catch (RuntimeException | AssertionError broken) {
            inspection.tellWith(broken);
            throw broken;
        }
        inspection.foundNothing();
    }

    /** DUOLOGUE_DEMO=true: the workspace is there when the server is ready, and not made once more afterwards. */
    private static ServerUnderTest demoStartedTwice() {
        ServerUnderTest server = ServerUnderTest.onH2("credits-in-browser")
                .with("DUOLOGUE_DEMO", "true")
                .start();
        server.stop();
        return server.start();
    }

    private static Visitor signedIn(Visitor visitor, String email) {
        return visitor.opens("/app/", "sign-in")
                .types("email", email)
                .types("password", PASSWORD)
                .confirms("dashboard");
    }

    private static void ofTheStudent(Visitor student) {
        student.opens("/app/credits", "credits");
        assertTrue(student.reads(".sentence").contains("free session"), student.reads(".sentence"));
        assertTrue(
                student.find(".chart").getAttribute("aria-label").contains("today"),
                student.find(".chart").getAttribute("aria-label"));
        student.touches("#filter label:has-text('Used')")
                .awaits("#statement a[download][href*='kind=SPENT']")
                .settles();
        assertEquals(0, student.find("#statement .plus").count(), "nothing that came in is left");
        student.looks("credits-filtered");
        assertTrue(student.find("#f-kind-SPENT").isChecked());
        String session = student.reads("#statement tbody:first-of-type tr:nth-child(2) .meta");
        student.presses("#statement tbody:first-of-type tr:nth-child(2) a", "explained");
        assertTrue(student.reads("#explained").contains(session.replaceAll(" ·.*", "")), student.reads("#explained"));
        student.presses("#explained .form-foot a", "credits-again");
        student.opens("/app/credits?from=2000-01-01&to=2000-01-02", "credits-none");
        assertTrue(student.sees("#statement .empty"));
    }

    private static void ofTheCoach(Visitor coach) {
        coach.opens("/app/coaching", "coaching");
        String credits = coach.path() + "/credits";
        coach.opens(credits, "credits-of-a-student");
        assertTrue(coach.sees("#statement tbody"));
        coach.presses("#statement tbody:first-of-type tr:nth-child(2) a", "explained-to-the-coach");
        assertEquals(credits, coach.find("#explained .form-foot a").getAttribute("href"));
    }
}
