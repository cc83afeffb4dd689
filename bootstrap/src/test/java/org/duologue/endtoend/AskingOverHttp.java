package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.duologue.endtoend.Api.Answer;

/** A coach begins to decide about sessions and is asked for one, over the JSON API. */
final class AskingOverHttp {

    private AskingOverHttp() {}

    /**
     * The student proposes three times, and the coach confirms one.
     *
     * @param mailed how many mails there were before
     */
    static void asked(CoachingOverHttp it, Api student, Api coach, Mailbox mails, int mailed) throws Exception {
        decide(it);
        int credits = it.credits();
        String path = it.enrollment("/booking-requests");
        List<String> starts = it.freeTimes(3).subList(0, 3);
        Answer atOnce = student.post(it.enrollment("/bookings"), it.wish(starts));
        assertEquals("confirmation-needed", atOnce.text("code"), atOnce::toString);
        Answer quote = student.post(path + "/quotes", it.wish(starts));
        assertEquals(1, quote.body().get("cost").getAsInt(), quote::toString);
        Answer asked = student.post(path, it.wish(starts));
        assertEquals(201, asked.status(), asked::toString);
        assertEquals(credits - 1, it.credits(), "held once");
        assertTrue(mails.awaits(mailed + 1), "the coach hears of it");
        assertEquals(
                1, coach.get("booking-requests/waiting").body().get("waiting").getAsInt());
        String request = "booking-requests/" + asked.text("id");
        String choice = "{\"start\": \"" + starts.get(1) + "\"}";
        assertEquals(403, student.post(request + "/confirm", choice).status());
        Answer confirmed = coach.post(request + "/confirm", choice);
        assertEquals("CONFIRMED", confirmed.text("status"), confirmed::toString);
        String booking =
                confirmed.body().getAsJsonObject("answer").get("booking").getAsString();
        assertEquals(starts.get(1), coach.get("bookings/" + booking).text("start"));
        assertEquals(
                "booking-request-closed",
                coach.post(request + "/decline", "{\"message\": \"no\"}").text("code"));
        assertTrue(mails.awaits(mailed + 3), "both hear of the session");
        assertEquals(2, mails.count("UID:" + booking, "METHOD:REQUEST", "SEQUENCE:0"));
        ChangingOverHttp.granted(it, booking, student, coach, mails, mailed + 3);
        withdrawn(it, student, path);
    }

    private static void withdrawn(CoachingOverHttp it, Api student, String path) throws Exception {
        String start = it.freeTimes(3).get(0);
        int credits = it.credits();
        Answer asked = student.post(path, it.wish(List.of(start)));
        String request = "booking-requests/" + asked.text("id");
        Answer quote = student.get(request + "/quote?act=withdraw");
        assertEquals(1, quote.body().get("creditsBack").getAsInt(), quote::toString);
        assertEquals("WITHDRAWN", student.post(request + "/withdraw", "").text("status"));
        assertEquals(credits, it.credits());
    }

    private static void decide(CoachingOverHttp it) throws Exception {
        String appointment = "appointments/"
                + CoachingOverHttp.ids(it.owner().get("appointments").body()).get(0);
        JsonObject settings = it.owner().get(appointment).body().getAsJsonObject("settings");
        settings.addProperty("confirmation", "REQUEST");
        Answer changed = it.owner().call("PUT", appointment, settings.toString());
        assertEquals(200, changed.status(), changed::toString);
    }
}
