package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.duologue.endtoend.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1.12, S1.16, S1.17, S1.26, S1.64, S2.29: a coach's business over the JSON API, with mails over SMTP")
class StoryOverHttpIT {

    private static final String NOOR = "noor@acme.example";
    private static final String INGRID = "ingrid@acme.example";

    @Test
    @DisplayName("on H2")
    void onH2() throws Exception {
        tell(ServerUnderTest.onH2("story-h2"));
    }

    @Test
    @DisplayName("on PostgreSQL")
    void onPostgres() throws Exception {
        tell(ServerUnderTest.onPostgres("story-postgres"));
    }

    private static void tell(ServerUnderTest server) throws Exception {
        try (server;
                Mailbox mails = Mailbox.open()) {
            mails.serve(server).start();
            CoachingOverHttp it = new CoachingOverHttp(server);
            assertEquals(10, it.credits());
            List<String> booked = bookTwo(it);
            assertEquals(8, it.credits());
            assertTrue(mails.awaits(6), "two invitations to join, four to sessions");
            checkInvitations(mails, booked);
            cancel(it, mails, booked.get(0));
            move(it, mails, booked.get(1));
            cancelTooLate(server, it, mails, booked.get(1));
            server.moveTimeOn(Duration.ofDays(7));
            assertEquals(19, it.credits());
            assign(it);
            checkStrangers(it, server);
        }
    }

    private static List<String> bookTwo(CoachingOverHttp it) throws Exception {
        List<String> free = it.freeTimes(9);
        String wish = it.wish(List.of(free.get(0), free.get(3)));
        String path = it.enrollment("/bookings");
        String key = UUID.randomUUID().toString();
        Answer first = it.owner().call("POST", path, wish, "Idempotency-Key", key);
        assertEquals(201, first.status(), first::toString);
        Answer again = it.owner().call("POST", path, wish, "Idempotency-Key", key);
        assertEquals(first, again, "the same intention twice has one effect, and one answer");
        Answer taken = it.owner().post(path, wish);
        assertEquals(409, taken.status(), taken::toString);
        assertEquals("coach-busy", taken.text("code"));
        return CoachingOverHttp.ids(first.body());
    }

    private static void checkInvitations(Mailbox mails, List<String> booked) {
        for (String booking : booked) {
            assertEquals(1, mails.count("To: " + INGRID, "UID:" + booking, "METHOD:REQUEST", "SEQUENCE:0", "Berlin"));
            assertEquals(1, mails.count("To: " + NOOR, "UID:" + booking, "METHOD:REQUEST", "SEQUENCE:0", "New York"));
        }
    }

    private static void cancel(CoachingOverHttp it, Mailbox mails, String booking) throws Exception {
        Answer cancelled = it.owner().post("bookings/" + booking + "/cancel", "{\"reason\": \"ill\"}");
        assertEquals(200, cancelled.status(), cancelled::toString);
        assertEquals(9, it.credits());
        assertTrue(mails.awaits(8), "both hear that it was cancelled");
        assertEquals(2, mails.count("UID:" + booking, "METHOD:CANCEL", "SEQUENCE:1"));
    }

    private static void move(CoachingOverHttp it, Mailbox mails, String booking) throws Exception {
        String later = it.freeTimes(9).get(6);
        Answer moved = it.owner().post("bookings/" + booking + "/move", "{\"start\": \"" + later + "\"}");
        assertEquals(200, moved.status(), moved::toString);
        assertEquals(later, it.owner().get("bookings/" + booking).text("start"));
        assertEquals(9, it.credits(), "moving costs nothing");
        assertTrue(mails.awaits(10), "both hear that it was moved");
        assertEquals(2, mails.count("UID:" + booking + "@duologue", "METHOD:REQUEST", "SEQUENCE:1"));
    }

    /** Noor herself, an hour before the session: the refusal says until when it would have been possible. */
    private static void cancelTooLate(ServerUnderTest server, CoachingOverHttp it, Mailbox mails, String booking)
            throws Exception {
        Api noor = new PeopleOverHttp(server).joins(NOOR, mails);
        Instant start = Instant.parse(it.owner().get("bookings/" + booking).text("start"));
        server.moveTimeOn(Duration.between(Instant.now(), start.minus(1, ChronoUnit.HOURS)));
        int before = it.credits();
        Answer refused = noor.post("bookings/" + booking + "/cancel", "{}");
        assertEquals(409, refused.status(), refused::toString);
        assertEquals("cutoff-passed", refused.text("code"));
        String deadline =
                refused.body().getAsJsonObject("evidence").get("deadline").getAsString();
        assertEquals(start.minus(1, ChronoUnit.DAYS).toString(), deadline);
        assertEquals(before, it.credits());
        server.moveTimeOn(Duration.ZERO);
    }

    private static void assign(CoachingOverHttp it) throws Exception {
        for (int wrong : new int[] {0, 1001}) {
            Answer refused = it.assign(wrong);
            assertEquals(422, refused.status(), refused::toString);
            assertEquals(
                    "credits",
                    refused.body()
                            .getAsJsonArray("errors")
                            .get(0)
                            .getAsJsonObject()
                            .get("field")
                            .getAsString());
        }
        assertEquals(2, it.assign(1).status() / 100);
        assertEquals(2, it.assign(1000).status() / 100);
        assertEquals(19 + 1 + 1000, it.credits());
    }

    private static void checkStrangers(CoachingOverHttp it, ServerUnderTest server) throws Exception {
        Answer unknown = it.owner().get("enrollments/" + UUID.randomUUID());
        assertEquals(404, unknown.status());
        assertEquals("not-found", unknown.text("code"));
        assertEquals(401, Api.of(server).get(it.enrollment("")).status());
    }
}
