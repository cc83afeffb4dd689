package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.duologue.endtoend.Api.Answer;

/** Sessions that no credits cover are paid by invoice, and what is cancelled is owed back, over the JSON API. */
final class PayingOverHttp {

    private final CoachingOverHttp it;
    private final Mailbox mails;
    private final int before;
    private final String enrollment;
    private final String type;

    /** Another programme of the same coach, without free slots, at 40 euros a session. */
    PayingOverHttp(CoachingOverHttp it, Mailbox mails) throws Exception {
        this.it = it;
        this.mails = mails;
        this.before = (int) mails.count();
        Answer appointment = it.made("appointments", """
            {"name": "Extra call", "coaches": ["%s"], "sessionTypes": [
             {"name": "Extra call", "minutes": 60, "cost": 1, "priceMinor": 4000}],
             "bufferBefore": 0, "bufferAfter": 0, "slotStep": 60, "minimumNotice": 120, "horizonDays": 60,
             "cancelNotice": 1440, "rescheduleNotice": 1440}\
            """.formatted(it.coachId()));
        type = CoachingOverHttp.firstType(appointment);
        Answer program = it.made("programs", """
            {"name": "By the hour", "bookingEnabled": true, "appointment": "%s", "freeSlots": 0, "cycle": "WEEKLY",
             "additionalSessions": true, "additionalCap": 3, "coaches": ["%s"]}\
            """.formatted(appointment.text("id"), it.coachId()));
        JsonObject settings = program.body().getAsJsonObject("settings");
        assertEquals(3, settings.get("additionalCap").getAsInt(), program::toString);
        enrollment = "enrollments/" + it.enrolled(program.text("id"), it.member("Sam", "STUDENT", "Europe/Berlin"));
    }

    /** Two times are kept, paid, booked; one is cancelled, and its money given back. */
    void told() throws Exception {
        String wish = wish();
        Answer quote = it.owner().post(enrollment + "/quotes", wish);
        JsonObject payment = quote.body().getAsJsonObject("payment");
        assertEquals(2, payment.get("quantity").getAsInt(), quote::toString);
        assertEquals(8000, payment.getAsJsonObject("total").get("amountMinor").getAsInt());
        Answer refused = it.owner().post(enrollment + "/bookings", wish);
        assertEquals(402, refused.status(), refused::toString);
        assertEquals("payment-needed", refused.text("code"));
        String checkout = begun(wish);
        Answer paid = it.owner().post("checkouts/" + checkout + "/payment", "{\"reference\": \"bank 7\"}");
        assertEquals(200, paid.status(), paid::toString);
        assertEquals("PAID", paid.text("status"));
        String booking = paid.body()
                .getAsJsonArray("sessions")
                .get(1)
                .getAsJsonObject()
                .get("booking")
                .getAsString();
        JsonObject how = it.owner().get("bookings/" + booking).body().getAsJsonObject("payment");
        assertEquals("MONEY", how.get("way").getAsString());
        assertEquals(checkout, how.get("checkout").getAsString());
        assertTrue(mails.awaits(before + 5), "an invitation, and two sessions of two people");
        owed(booking);
        givenUp(wish());
        stripe();
    }

    private String wish() throws Exception {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        Answer free = it.owner()
                .get(enrollment
                        + "/free-times?coach=%s&sessionType=%s&zone=Europe/Berlin&from=%s&to=%s"
                                .formatted(it.coachId(), type, from, from.plusDays(7)));
        List<String> starts = free.body().getAsJsonArray("times").asList().stream()
                .map(time -> time.getAsJsonObject().get("start").getAsString())
                .limit(2)
                .toList();
        return "{\"coach\": \"%s\", \"sessionType\": \"%s\", \"starts\": [\"%s\"]}"
                .formatted(it.coachId(), type, String.join("\", \"", starts));
    }

    private String begun(String wish) throws Exception {
        Answer begun = it.owner().call("POST", enrollment + "/checkouts", wish, "Idempotency-Key", "extra");
        assertEquals(201, begun.status(), begun::toString);
        Answer again = it.owner().call("POST", enrollment + "/checkouts", wish, "Idempotency-Key", "extra");
        assertEquals(begun.text("id"), again.text("id"), "the same intention twice is one checkout");
        assertEquals("OPEN", begun.text("status"));
        assertEquals("invoice", begun.text("gateway"));
        assertFalse(begun.body().has("page"), begun::toString);
        assertEquals(
                List.of(begun.text("id")),
                CoachingOverHttp.ids(it.owner().get(enrollment + "/checkouts").body()));
        assertEquals(
                List.of(begun.text("id")),
                CoachingOverHttp.ids(it.owner().get("checkouts?status=OPEN").body()));
        return begun.text("id");
    }

    private void owed(String booking) throws Exception {
        Answer quote = it.owner().get("bookings/" + booking + "/quote?act=cancel");
        JsonObject back = quote.body().getAsJsonObject("moneyBack");
        assertEquals(4000, back.get("amountMinor").getAsInt(), quote::toString);
        assertEquals(
                200, it.owner().post("bookings/" + booking + "/cancel", "{}").status());
        Answer duty = it.owner().get("bookings/" + booking + "/refund-duty");
        assertEquals("SESSION_CANCELLED", duty.text("reason"));
        assertTrue(mails.awaits(before + 9), "both hear of the cancelled one, Sam and Olga of the money");
        assertEquals(2, mails.count("€40", "is owed"), "Sam and Olga");
        assertEquals("bank 7", duty.text("payment"));
        String outcome = "refund-duties/" + duty.text("id") + "/outcome";
        String refunded = "{\"outcome\": \"REFUNDED\", \"reference\": \"bank 9\"}";
        Answer stale = it.owner().call("PUT", outcome, refunded, "If-Match", "\"99-0123456789abcdef\"");
        assertEquals(412, stale.status(), stale::toString);
        Answer nothing = it.owner().call("PUT", outcome, "{\"outcome\": \"REFUNDED\"}");
        assertEquals(422, nothing.status(), nothing::toString);
        Answer done = it.owner().call("PUT", outcome, refunded);
        assertEquals("REFUNDED", done.text("status"), done::toString);
        assertTrue(mails.awaits(before + 10), "Sam hears of it");
        assertEquals(1, mails.count("Repayment: bank 9"));
        Answer twice = it.owner().call("PUT", outcome, "{\"outcome\": \"WAIVED\", \"reason\": \"no\"}");
        assertEquals("refund-duty-closed", twice.text("code"), twice::toString);
        assertTrue(
                CoachingOverHttp.ids(it.owner().get("refund-duties?status=OPEN").body())
                        .isEmpty());
    }

    private void givenUp(String wish) throws Exception {
        String checkout = it.owner().post(enrollment + "/checkouts", wish).text("id");
        Answer more = it.owner().post(enrollment + "/checkouts", wish());
        assertEquals(409, more.status(), "one is booked and two are kept: " + more);
        assertEquals("too-many-additional-sessions", more.text("code"));
        assertEquals(204, it.owner().call("DELETE", "checkouts/" + checkout, "").status());
        assertTrue(mails.awaits(before + 11), "Sam hears of what Olga gave up");
        assertEquals("GIVEN_UP", it.owner().get("checkouts/" + checkout).text("status"));
        Answer again = it.owner().call("DELETE", "checkouts/" + checkout, "");
        assertEquals("checkout-closed", again.text("code"), again::toString);
    }

    /** Where no account at Stripe is configured, nothing listens. */
    private void stripe() throws Exception {
        Answer nobody = Api.of(it.owner().server()).post("payments/stripe", "{}");
        assertEquals(404, nobody.status(), nobody::toString);
        assertEquals("no-such-address", nobody.text("code"));
    }
}
