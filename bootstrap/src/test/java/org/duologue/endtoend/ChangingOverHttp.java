package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.duologue.endtoend.Api.Answer;

/** A student asks for another time of a session that the coach decides about, over the JSON API (B24). */
final class ChangingOverHttp {

    private ChangingOverHttp() {}

    /**
     * The student cannot move it alone and asks; the coach sees it and grants it.
     *
     * @param booking the session
     * @param mailed how many mails there were before
     */
    static void granted(CoachingOverHttp it, String booking, Api student, Api coach, Mailbox mails, int mailed)
            throws Exception {
        String start = it.freeTimes(3).get(0);
        String wish = "{\"start\": \"" + start + "\"}";
        String path = "bookings/" + booking + "/change-requests";
        Answer alone = student.post("bookings/" + booking + "/move", wish);
        assertEquals("confirmation-needed", alone.text("code"), alone::toString);
        Answer quote = student.post(path + "/quotes", wish);
        assertEquals("Ingrid", quote.body().getAsJsonArray("mailed").get(0).getAsString(), quote::toString);
        assertFalse(quote.body().has("refusal"), quote::toString);
        Answer asked = student.call("POST", path, wish, "Idempotency-Key", "change-1");
        assertEquals(201, asked.status(), asked::toString);
        Answer again = student.call("POST", path, wish, "Idempotency-Key", "change-1");
        assertEquals(asked.body(), again.body(), "once");
        assertEquals("change-already-asked", student.post(path, wish).text("code"));
        assertTrue(mails.awaits(mailed + 1), "the coach hears of it");
        assertEquals(1, waiting(coach));
        assertEquals(
                List.of(asked.text("id")),
                CoachingOverHttp.ids(coach.get("change-requests?open=true").body()));
        answered(booking, start, "change-requests/" + asked.text("id"), student, coach);
        assertTrue(mails.awaits(mailed + 3), "both hear of the new time");
        assertEquals(2, mails.count("UID:" + booking, "METHOD:REQUEST", "SEQUENCE:1"));
    }

    private static void answered(String booking, String start, String request, Api student, Api coach)
            throws IOException, InterruptedException {
        assertEquals(403, student.post(request + "/grant", "{}").status());
        Answer granted = coach.post(request + "/grant", "{}");
        assertEquals("GRANTED", granted.text("status"), granted::toString);
        assertEquals(start, student.get("bookings/" + booking).text("start"));
        Answer late = coach.post(request + "/decline", "{\"message\": \"no\"}");
        assertEquals("change-request-closed", late.text("code"), late::toString);
        assertEquals(0, waiting(coach));
    }

    private static int waiting(Api coach) throws IOException, InterruptedException {
        return coach.get("change-requests/waiting").body().get("waiting").getAsInt();
    }
}
