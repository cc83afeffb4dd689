package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.duologue.endtoend.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F6: statement, explanation, forecast and CSV, over the JSON API")
class StatementOverHttpIT {

    @Test
    @DisplayName("on PostgreSQL")
    void tell() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.onPostgres("statement").start()) {
            CoachingOverHttp it = new CoachingOverHttp(server);
            String booked = it.book(it.freeTimes(3).get(0)).get(0);
            it.assign(3);
            filtered(it, booked);
            explained(it, booked);
            forecast(it);
            csv(it, booked);
            server.moveTimeOn(Duration.ofDays(7));
            assertEquals(List.of("GRANT", "GRANT", "SPEND", "GRANT"), kinds(it, ""), "what is due is told too");
            balance(it);
        }
    }

    private static List<String> kinds(CoachingOverHttp it, String query) throws Exception {
        Answer page = it.owner().get(it.enrollment("/wallet/entries?limit=50" + query));
        assertEquals(200, page.status(), page::toString);
        return kinds(page.body());
    }

    private static List<String> kinds(JsonObject page) {
        return items(page).stream()
                .map(entry -> entry.get("kind").getAsString())
                .toList();
    }

    private static List<JsonObject> items(JsonObject page) {
        return StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false)
                .map(item -> item.getAsJsonObject())
                .toList();
    }

    private static void filtered(CoachingOverHttp it, String booked) throws Exception {
        assertEquals(List.of("GRANT", "SPEND", "GRANT"), kinds(it, ""));
        assertEquals(List.of("SPEND"), kinds(it, "&kind=SPENT"));
        assertEquals(List.of("GRANT", "GRANT"), kinds(it, "&kind=CAME_IN&kind=CAME_BACK"));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        String zone = "&zone=Europe/Berlin";
        assertEquals(List.of(), kinds(it, zone + "&to=" + today.minusDays(2)));
        assertEquals(List.of(), kinds(it, zone + "&from=" + today.plusDays(2)));
        assertEquals(
                3,
                kinds(it, zone + "&from=" + today.minusDays(1) + "&to=" + today.plusDays(1))
                        .size());
        assertEquals(
                400, it.owner().get(it.enrollment("/wallet/entries?kind=LOST")).status());
        Answer first = it.owner().get(it.enrollment("/wallet/entries?limit=1&kind=CAME_IN"));
        Answer second =
                it.owner().get(it.enrollment("/wallet/entries?limit=1&kind=CAME_IN&after=" + first.text("next")));
        assertEquals(List.of("GRANT"), kinds(second.body()));
        assertFalse(second.body().has("next"), second::toString);
        JsonObject spent = items(it.owner()
                        .get(it.enrollment("/wallet/entries?kind=SPENT"))
                        .body())
                .get(0);
        JsonObject session = spent.getAsJsonObject("session");
        assertEquals(booked, session.get("id").getAsString());
        assertEquals("Ingrid", session.get("coachName").getAsString());
    }

    private static void explained(CoachingOverHttp it, String booked) throws Exception {
        Answer told = it.owner().get(it.enrollment("/wallet/entries/2"));
        assertEquals(200, told.status(), told::toString);
        JsonObject lot = told.body().getAsJsonObject("lot");
        assertEquals(10, lot.get("amount").getAsInt());
        assertEquals(9, lot.get("available").getAsInt());
        assertEquals(1, lot.get("consumed").getAsInt());
        JsonObject payment = told.body().getAsJsonObject("payment");
        assertEquals(1, payment.get("spent").getAsInt());
        assertEquals(0, payment.get("refunded").getAsInt());
        JsonObject entry = told.body().getAsJsonObject("entry");
        assertEquals(booked, entry.getAsJsonObject("session").get("id").getAsString());
        assertEquals(404, it.owner().get(it.enrollment("/wallet/entries/99")).status());
        assertEquals(404, it.owner().get(it.enrollment("/wallet/entries/0")).status());
    }

    private static void forecast(CoachingOverHttp it) throws Exception {
        Answer told = it.owner().get(it.enrollment("/wallet/forecast"));
        assertEquals(200, told.status(), told::toString);
        assertEquals(12, told.body().get("available").getAsInt());
        JsonArray events = told.body().getAsJsonArray("events");
        assertEquals(12, events.size());
        JsonObject next = events.get(0).getAsJsonObject();
        assertEquals(10, next.get("renewed").getAsInt());
        assertEquals(22, next.get("balance").getAsInt());
        JsonArray course = told.body().getAsJsonArray("course");
        assertEquals(
                12,
                course.get(course.size() - 1).getAsJsonObject().get("balance").getAsInt());
    }

    private static void csv(CoachingOverHttp it, String booked) throws Exception {
        HttpResponse<String> answer = it.owner().text(it.enrollment("/wallet/statement.csv"));
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"), answer::toString);
        List<String> rows = answer.body().lines().toList();
        assertEquals(4, rows.size(), answer::body);
        assertTrue(rows.get(0).startsWith("seq,effective_at,"), rows.get(0));
        assertTrue(rows.get(1).endsWith(",GRANT,ADMIN,2,3,12,Olga,workshop,,,,"), rows.get(1));
        assertTrue(rows.get(2).contains(",-1,9,Olga,," + booked + ","), rows.get(2));
        String spent = it.owner()
                .text(it.enrollment("/wallet/statement.csv?kind=SPENT"))
                .body();
        assertEquals(2, spent.lines().count(), spent);
        assertEquals(
                404,
                it.owner()
                        .text("members/" + unknown() + "/balance/statement.csv")
                        .statusCode());
    }

    private static String unknown() {
        return "00000000-0000-7000-8000-000000000000";
    }

    private static void balance(CoachingOverHttp it) throws Exception {
        String student = it.owner().get(it.enrollment("")).text("student");
        assertEquals(
                404, it.owner().get("members/" + student + "/balance/forecast").status());
        it.owner().post("pool/purchases", "{\"credits\": 50, \"payment\": \"invoice 1\"}");
        Answer moved = it.owner()
                .post(
                        "pool/transfers",
                        "{\"member\": \"" + student
                                + "\", \"direction\": \"TO_MEMBER\", \"credits\": 5, \"reason\": \"=a gift\"}");
        assertEquals(200, moved.status(), moved::toString);
        String path = "members/" + student + "/balance/";
        assertEquals(
                List.of("GRANT"),
                kinds(it.owner().get(path + "entries?kind=CAME_IN").body()));
        assertEquals(
                List.of(), kinds(it.owner().get(path + "entries?kind=ENDED").body()));
        assertEquals(
                5,
                it.owner()
                        .get(path + "entries/1")
                        .body()
                        .getAsJsonObject("lot")
                        .get("available")
                        .getAsInt());
        assertEquals(
                0,
                it.owner()
                        .get(path + "forecast")
                        .body()
                        .getAsJsonArray("events")
                        .size());
        assertTrue(it.owner().text(path + "statement.csv").body().contains(",'=a gift,"));
    }
}
