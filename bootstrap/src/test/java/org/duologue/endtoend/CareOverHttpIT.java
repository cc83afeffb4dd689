package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.duologue.endtoend.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "F5, F7, F10, B5, B8: reminders, credits kept, an illness day, notes and money, over the JSON API with mails")
class CareOverHttpIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    @DisplayName(
            "three sessions: the credits of one are kept, a coach is ill on the day of another, the third is reminded"
                    + " of; others are paid with money")
    void story() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.onH2("care");
                Mailbox mails = Mailbox.open()) {
            mails.serve(server).start();
            CoachingOverHttp it = new CoachingOverHttp(server);
            List<String> free = it.freeTimes(3);
            String other = free.stream()
                    .filter(time -> !day(time).equals(day(free.get(0))))
                    .findFirst()
                    .orElseThrow();
            List<String> booked = it.book(free.get(0), free.get(free.indexOf(other) - 1), other);
            assertTrue(mails.awaits(8), "two invitations, and three sessions of two people");
            kept(it, booked.get(0));
            assertTrue(mails.awaits(10), "both hear of it");
            assertEquals(2, mails.count("third time unprepared", "stays used"));
            ill(it, booked.get(2), day(other));
            assertTrue(mails.awaits(12), "both hear of it");
            assertEquals(2, mails.count("flu"));
            assertTrue(it.freeTimes(3).stream().noneMatch(time -> day(time).equals(day(other))), "it is a day off");
            noted(it, booked.get(1));
            Instant start = Instant.parse(free.get(free.indexOf(other) - 1));
            server.moveTimeOn(Duration.between(
                    Instant.now(), start.minus(Duration.ofHours(24)).plusSeconds(1)));
            assertTrue(mails.awaits(14), "both are reminded");
            assertEquals(2, mails.count("Do not miss your session"));
            new PayingOverHttp(it, mails).told();
        }
    }

    private static LocalDate day(String time) {
        return LocalDate.ofInstant(Instant.parse(time), BERLIN);
    }

    private static void kept(CoachingOverHttp it, String session) throws Exception {
        Answer quote = it.owner().get("bookings/" + session + "/quote?act=cancel&credits=KEPT");
        assertEquals(1, quote.body().get("creditsKept").getAsInt(), quote::toString);
        String cancel = "bookings/" + session + "/cancel";
        Answer noReason = it.owner().post(cancel, "{\"reason\": \"\", \"credits\": \"KEPT\"}");
        assertEquals(422, noReason.status(), noReason::toString);
        Answer done = it.owner().post(cancel, "{\"reason\": \"third time unprepared\", \"credits\": \"KEPT\"}");
        JsonObject cancellation = done.body().getAsJsonObject("cancellation");
        assertEquals(0, cancellation.get("creditsBack").getAsInt(), done::toString);
        assertEquals(7, it.credits());
    }

    private static void ill(CoachingOverHttp it, String session, LocalDate day) throws Exception {
        String illness = "{\"from\": \"%s\", \"to\": \"%s\", \"reason\": \"flu\"}".formatted(day, day);
        Answer quote = it.owner().post(it.coach("/illness-quotes"), illness);
        assertEquals(200, quote.status(), quote::toString);
        JsonObject only = quote.body().getAsJsonArray("sessions").get(0).getAsJsonObject();
        assertEquals(session, only.get("booking").getAsString());
        assertEquals(7, it.credits(), "a quote changes nothing");
        Answer done = it.owner().post(it.coach("/illness-days"), illness);
        assertEquals(1, done.body().getAsJsonArray("bookings").size(), done::toString);
        assertEquals(8, it.credits());
        String yesterday = illness.replace(day.toString(), "2020-01-01");
        assertEquals(
                422, it.owner().post(it.coach("/illness-quotes"), yesterday).status());
    }

    private static void noted(CoachingOverHttp it, String session) throws Exception {
        String remarks = "bookings/" + session + "/remarks";
        Answer noted = it.owner().call("PUT", remarks + "/notes", "{\"shared\": \"read on\", \"kept\": \"unsure\"}");
        assertEquals(200, noted.status(), noted::toString);
        assertEquals("unsure", it.owner().get(remarks).text("kept"));
        Answer rated = it.owner().call("PUT", remarks + "/rating", "{\"stars\": 5, \"comment\": \"\"}");
        assertEquals(403, rated.status(), "that is the student's");
    }
}
