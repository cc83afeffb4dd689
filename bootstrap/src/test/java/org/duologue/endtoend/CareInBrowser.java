package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

/**
 * What a coach does about one student's credits and sessions, and an owner about those of a programme: assigned, taken
 * back, renewed otherwise, paused, resumed, and who did not come. It moves the time on by a week.
 */
record CareInBrowser(Visitor coach, Visitor owner, ServerUnderTest server) {

    void tell() {
        coach.opens("/app/coaching", "coaching-of-a-coach");
        String coaching = coach.path();
        assignAndTakeBack(coaching);
        pauseAndResume(coaching);
        renewOtherwise(coaching);
        whoCame();
        elsewhere();
        closeForBooking();
        rollOut();
        server.moveTimeOn(Duration.ofDays(8));
        coach.opens(coaching + "/credits", "renewed-otherwise");
        String newest = coach.reads("#statement tbody:first-of-type tr:nth-child(2)");
        assertTrue(newest.contains("Allowance renewed") && newest.contains("+4"), newest);
    }

    private void assignAndTakeBack(String coaching) {
        coach.opens(coaching + "/assign", "assigning").types("credits", "3").types("reason", "Workshop");
        coach.confirms("assigned").opens(coaching + "/credits", "credits-with-assigned");
        coach.presses("main aside a:has-text('Take back up to 3')", "taking-back");
        coach.types("credits", "4").confirms("taking-back-too-many");
        assertEquals("4", coach.entered("credits"));
        coach.types("credits", "2").confirms("taken-back");
        assertTrue(coach.sees("main aside a:has-text('Take back up to 1')"), "one of the three is left");
    }

    private void pauseAndResume(String coaching) {
        String acts = "details.picker.end > summary";
        coach.opens(coaching, "coaching-running").touches(acts).looks("acts");
        coach.presses("button:has-text('Pause')", "paused");
        assertTrue(coach.sees("button:disabled:has-text('Book a session')"), "B29");
        coach.touches(acts).presses("button:has-text('Resume')", "resumed");
        assertFalse(coach.sees("button:disabled:has-text('Book a session')"));
        coach.touches(acts).presses("details.picker.end a[href$='/end']", "ending");
    }

    private void renewOtherwise(String coaching) {
        coach.opens(coaching + "/renewal", "renewal")
                .types("freeSlots", "4")
                .ticks("Monthly")
                .ticks("Start afresh");
        coach.confirms("renewal-preview");
        assertTrue(coach.reads("#preview").contains("4 every month"), coach.reads("#preview"));
        coach.confirms("renewal-changed");
        assertTrue(coach.reads("main aside").contains("4 every month"), coach.reads("main aside"));
    }

    private void whoCame() {
        coach.opens("/app/sessions?when=past", "past-sessions");
        String held = "main ul.sessions li:has-text('Held') a[href^='/app/sessions/'] >> nth=0";
        coach.presses(held, "past-session");
        coach.presses("a[href$='/no-show']", "no-show");
        coach.touches("dialog label.choice >> nth=0").confirms("no-show-noted");
    }

    private void elsewhere() {
        coach.opens("/app/availability/calendars", "calendars")
                .opens("/app/account/calendar", "calendar-feed")
                .opens("/app/account", "account")
                .opens("/app/requests", "requests")
                .presses("main table a >> nth=0", "request");
        owner.opens("/app/account", "account-of-the-owner");
    }

    /** Nobody needs "Extra call" any more: it is closed, its programme says so, and it is opened again. */
    private void closeForBooking() {
        owner.opens("/app/appointments", "appointments-open").presses("main a:text-is('Extra call')", "call-open");
        owner.presses("main header button:has-text('Close for booking')", "appointments-one-closed");
        String row = owner.reads("main tr:has(a:text-is('Extra call'))");
        assertTrue(row.contains("Closed for booking"), row);
        owner.opens("/app/programmes", "programmes-before").presses("main a:text-is('By the hour')", "call-missing");
        assertTrue(owner.reads("main aside").contains("Nothing can be booked at present"), owner.reads("main aside"));
        owner.opens("/app/appointments", "appointments-again").presses("main a:text-is('Extra call')", "call-closed");
        owner.presses("main header button:has-text('Open again')", "appointments-all-open");
        assertFalse(owner.reads("main table").contains("Closed for booking"));
    }

    /** The programme changes, which by itself changes nobody; then it is applied to whoever is in it. */
    private void rollOut() {
        owner.opens("/app/programmes", "programmes").presses("main a:text-is('Career change')", "programme-running");
        owner.presses("main header a:has-text('Edit')", "programme-edit")
                .types("freeSlots", "5")
                .confirms("rollout");
        owner.presses("#progress button.primary", "rollout-begun")
                .awaits("#progress:has-text('Applied by')")
                .settles()
                .looks("rollout-done");
    }
}
