package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.duologue.endtoend.Api.Answer;

/** A student holds times while deciding, over the JSON API. */
final class HoldingOverHttp {

    private HoldingOverHttp() {}

    /** Holds two times, sees them, as the coach's week does, lets go of them, twice. */
    static void held(CoachingOverHttp it, Api student) throws Exception {
        String path = it.enrollment("/holds");
        List<String> starts = it.freeTimes(3).subList(0, 2);
        Answer held = student.call("POST", path, it.wish(starts), "Idempotency-Key", "hold-1");
        assertEquals(201, held.status(), held::toString);
        Answer again = student.call("POST", path, it.wish(starts), "Idempotency-Key", "hold-1");
        assertEquals(held.body(), again.body(), "once");
        Instant until = Instant.parse(held.text("until"));
        assertTrue(until.isAfter(Instant.now()), held::toString);
        assertEquals(held.body(), student.get(path).body());
        assertEquals(2, held.body().getAsJsonArray("times").size(), held::toString);
        JsonObject first = held.body().getAsJsonArray("times").get(0).getAsJsonObject();
        assertEquals(starts.get(0), first.get("start").getAsString());
        seen(it, starts, until);
        Answer tooMany = student.post(path, it.wish(Collections.nCopies(6, starts.get(0))));
        assertEquals(422, tooMany.status(), tooMany::toString);
        assertEquals("bad-number-of-slots", tooMany.text("code"));
        for (int i = 0; i < 2; i++) {
            assertEquals(204, student.call("DELETE", path, "").status());
            assertFalse(student.get(path).body().has("until"));
        }
    }

    private static void seen(CoachingOverHttp it, List<String> starts, Instant until) throws Exception {
        LocalDate day = LocalDate.parse(starts.get(0).substring(0, 10));
        Answer calendar = it.owner().get(it.coach("/calendar?from=" + day + "&to=" + day.plusDays(14)));
        JsonArray held = calendar.body().getAsJsonArray("held");
        assertEquals(2, held.size(), calendar::toString);
        JsonObject first = held.get(0).getAsJsonObject();
        assertEquals("Noor", first.get("studentName").getAsString());
        assertEquals(
                until.toString(), first.getAsJsonObject("kept").get("until").getAsString());
    }
}
