package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.duologue.endtoend.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2.27, 2.7: asking for credits, taking them back and renewing otherwise, over the JSON API with mails")
class CreditsOverHttpIT {

    private static final String NOOR = "noor@acme.example";
    private static final String INGRID = "ingrid@acme.example";
    private static final int TRIES = 200;

    @Test
    @DisplayName("a student asks, a coach grants and takes back, and a programme's renewal gets to its enrollments")
    void story() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.onH2("credits");
                Mailbox mails = Mailbox.open()) {
            mails.serve(server).start();
            CoachingOverHttp it = new CoachingOverHttp(server);
            assertTrue(mails.awaits(2), "two invitations");
            PeopleOverHttp people = new PeopleOverHttp(server);
            Api noor = people.joins(NOOR, mails);
            Api ingrid = people.joins(INGRID, mails);
            granted(it, noor, ingrid, mails);
            takenBack(it, ingrid);
            HoldingOverHttp.held(it, noor);
            AskingOverHttp.asked(it, noor, ingrid, mails, 5);
            renewed(server, it);
        }
    }

    private static void granted(CoachingOverHttp it, Api noor, Api ingrid, Mailbox mails) throws Exception {
        String path = it.enrollment("/credit-requests");
        assertEquals(422, noor.post(path, "{\"credits\": 1001}").status());
        assertEquals(403, ingrid.post(path, "{\"credits\": 1}").status());
        Answer asked = noor.post(path, "{\"credits\": 2, \"reason\": \"two talks\"}");
        assertEquals(201, asked.status(), asked::toString);
        assertEquals("credit-request-open", noor.post(path, "{\"credits\": 1}").text("code"));
        assertEquals(
                1, ingrid.get("credit-requests/waiting").body().get("waiting").getAsInt());
        assertTrue(mails.awaits(4), "coach and owner hear of it");
        String request = "credit-requests/" + asked.text("id");
        assertEquals(403, noor.post(request + "/grant", "{\"credits\": 9}").status());
        Answer granted = ingrid.post(request + "/grant", "{\"credits\": 3, \"message\": \"enjoy\"}");
        assertEquals("GRANTED", granted.text("status"), granted::toString);
        assertEquals(13, it.credits());
        Answer again = it.owner().post(request + "/grant", "{\"credits\": 3}");
        assertEquals(409, again.status());
        assertEquals("credit-request-closed", again.text("code"));
        assertTrue(mails.awaits(5), "the student hears of the answer");
        assertEquals(1, mails.count("To: " + NOOR, "assigned you 3 credits"));
    }

    private static void takenBack(CoachingOverHttp it, Api ingrid) throws Exception {
        Answer quote = ingrid.get(it.enrollment("/credits/2/quote"));
        assertEquals(3, quote.body().get("most").getAsInt(), quote::toString);
        Answer tooMany = ingrid.post(it.enrollment("/credits/2/take-back"), "{\"credits\": 4}");
        assertEquals("credits-not-left", tooMany.text("code"));
        Answer back = ingrid.post(it.enrollment("/credits/2/take-back"), "{\"credits\": 3, \"reason\": \"mistake\"}");
        assertEquals(10, back.body().get("available").getAsInt(), back::toString);
        assertEquals(404, ingrid.get(it.enrollment("/credits/2/quote")).status());
    }

    private static void renewed(ServerUnderTest server, CoachingOverHttp it) throws Exception {
        String program = it.owner().get(it.enrollment("")).text("program");
        JsonObject settings = it.owner().get("programs/" + program).body().getAsJsonObject("settings");
        settings.addProperty("freeSlots", 4);
        settings.addProperty("cycle", "MONTHLY");
        Answer changed = it.owner().call("PUT", "programs/" + program, settings.toString());
        assertEquals(200, changed.status(), changed::toString);
        assertFalse(wallet(it).has("pending"), "never by itself");
        Answer preview = it.owner().get("programs/" + program + "/renewal-rollouts/preview");
        assertEquals(1, preview.body().getAsJsonArray("items").size(), preview::toString);
        Answer begun = it.owner().post("programs/" + program + "/renewal-rollouts", "");
        assertEquals(200, begun.status(), begun::toString);
        for (int i = 0; i < TRIES && !finished(it, program); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertTrue(finished(it, program), "a job does it");
        assertEquals(
                "MONTHLY", wallet(it).getAsJsonObject("pending").get("cycle").getAsString());
        int before = it.credits();
        server.moveTimeOn(Duration.ofDays(7));
        assertEquals(before + 4, it.credits());
        server.moveTimeOn(Duration.ofDays(14));
        Answer later = Api.of(server).signedIn(NOOR, CoachingOverHttp.PASSWORD).get(it.enrollment("/wallet"));
        assertEquals(
                before + 4,
                later.body().get("available").getAsInt(),
                "a token lasts two weeks, and no week brings any more");
    }

    private static boolean finished(CoachingOverHttp it, String program) throws Exception {
        Answer latest = it.owner().get("programs/" + program + "/renewal-rollouts/latest");
        return latest.body().getAsJsonObject("latest").has("finishedAt");
    }

    private static JsonObject wallet(CoachingOverHttp it) throws Exception {
        return it.owner().get(it.enrollment("/wallet")).body();
    }
}
