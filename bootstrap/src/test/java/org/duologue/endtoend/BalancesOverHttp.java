package org.duologue.endtoend;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.duologue.endtoend.Api.Answer;

/**
 * Credits as balances over the JSON API: a pool, transfers, sessions of 25, 50 and 80 minutes for 1, 2 and 3 credits,
 * balances set in bulk. It begins on a Monday at nine.
 */
final class BalancesOverHttp {

    static final Instant MONDAY = berlin("2027-01-18T09:00");
    private static final String BASIL = "basil@acme.example";
    private static final String FIFTY = "2027-01-20T10:00";
    private static final String TWENTY_FIVE = "2027-01-21T10:00";

    private final CoachingOverHttp practice;
    private final PeopleOverHttp people;
    private final String student;
    private final String enrollment;
    private final List<String> types;

    /** In this practice, which gets a new student and an appointment of its own. */
    BalancesOverHttp(CoachingOverHttp practice, PeopleOverHttp people) throws IOException, InterruptedException {
        this.practice = practice;
        this.people = people;
        student = practice.member("Basil", "STUDENT", "Europe/Berlin");
        Answer talk = practice.made("appointments", """
            {"name": "Talk", "coaches": ["%s"], "bufferBefore": 0, "bufferAfter": 0, "slotStep": 30,
             "minimumNotice": 120, "horizonDays": 60,
             "cancelNotice": 1440, "rescheduleNotice": 1440,
             "sessionTypes": [{"name": "25 min", "minutes": 25, "cost": 1},
              {"name": "50 min", "minutes": 50, "cost": 2}, {"name": "80 min", "minutes": 80, "cost": 3}]}\
            """.formatted(practice.coachId()));
        types = ids(talk.body().getAsJsonObject("settings").getAsJsonArray("sessionTypes"));
        String program = practice.made("programs", """
            {"name": "Open coaching", "bookingEnabled": true, "appointment": "%s", "freeSlots": 0,
             "cycle": "ONE_TIME", "acceptsBalance": true, "lateCancel": "FORFEIT", "coaches": ["%s"]}\
            """.formatted(talk.text("id"), practice.coachId()))
                .text("id");
        enrollment = "enrollments/"
                + practice.made("enrollments", "{\"program\": \"%s\", \"student\": \"%s\"}".formatted(program, student))
                        .text("id");
    }

    private static List<String> ids(JsonArray things) {
        return StreamSupport.stream(things.spliterator(), false)
                .map(thing -> thing.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    /** All of it, once Basil has been invited by mail. */
    void tell(Mailbox mails) throws IOException, InterruptedException {
        Api basil = people.joins(BASIL, mails);
        buysAndTransfers(basil);
        books(basil);
        setsFive();
        tooLittle(basil);
        assertEquals(
                List.of("GRANT +100 = 100", "TRANSFER_OUT -20 = 80", "TRANSFER_OUT -50 = 30", "GRANT +1 = 31"),
                statement("pool/entries").subList(0, 4));
        assertEquals(
                List.of("GRANT +20 = 20", "SPEND -2 = 18", "SPEND -1 = 17", "REFUND +2 = 19", "TRANSFER_OUT -9 = 10"),
                statement("members/" + student + "/balance/entries"));
    }

    private Api olga() {
        return practice.owner();
    }

    private int pool() throws IOException, InterruptedException {
        return available(olga().get("pool").body().getAsJsonObject("wallet"));
    }

    private static int available(JsonObject wallet) {
        return wallet.get("available").getAsInt();
    }

    private static int balance(Api basil, String student) throws IOException, InterruptedException {
        return available(basil.get("members/" + student + "/balance").body());
    }

    private static Answer once(Api by, String path, String body) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        Answer first = by.call("POST", path, body, "Idempotency-Key", key);
        assertEquals(2, first.status() / 100, first::toString);
        assertEquals(
                first.status(),
                by.call("POST", path, body, "Idempotency-Key", key).status(),
                "C-I1");
        return first;
    }

    private static void refused(int status, String code, String evidence, Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
        assertEquals(code, answer.text("code"));
        JsonObject facts = answer.body().getAsJsonObject("evidence");
        assertEquals(
                evidence,
                facts.get("required").getAsInt() + " of "
                        + facts.get("available").getAsInt());
    }

    private void buysAndTransfers(Api basil) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            Answer bought = olga().post("pool/purchases", "{\"credits\": 100, \"payment\": \"invoice 1\"}");
            assertEquals(100, bought.body().get("bought").getAsInt(), bought::toString);
        }
        once(olga(), "pool/transfers", transfer(student, 20));
        assertEquals(80, pool());
        assertEquals(20, balance(basil, student));
        assertEquals(20, available(basil.get(enrollment + "/bookable").body()));
        assertEquals(20, basil.get(enrollment).body().get("balance").getAsInt());
        refused(402, "insufficient-credits", "81 of 80", olga().post("pool/transfers", transfer(student, 81)));
        assertEquals(403, basil.post("pool/transfers", transfer(student, 1)).status());
        assertEquals(80, pool());
    }

    private static String transfer(String member, int credits) {
        return "{\"member\": \"%s\", \"direction\": \"TO_MEMBER\", \"credits\": %d, \"reason\": \"start\"}"
                .formatted(member, credits);
    }

    private String wish(int type, String... starts) {
        List<String> times = new ArrayList<>();
        for (String start : starts) {
            times.add("\"" + berlin(start) + "\"");
        }
        return "{\"coach\": \"%s\", \"sessionType\": \"%s\", \"starts\": %s}"
                .formatted(practice.coachId(), types.get(type), times);
    }

    /** 50 and 25 minutes, each with its cost said before; one cancelled in time, the other too late. */
    private void books(Api basil) throws IOException, InterruptedException {
        JsonObject quote = basil.post(enrollment + "/quotes", wish(2, FIFTY)).body();
        assertEquals(
                "3, 17", quote.get("cost").getAsInt() + ", " + quote.get("left").getAsInt());
        String fifty = CoachingOverHttp.ids(
                        once(basil, enrollment + "/bookings", wish(1, FIFTY)).body())
                .get(0);
        String short25 = CoachingOverHttp.ids(once(basil, enrollment + "/bookings", wish(0, TWENTY_FIVE))
                        .body())
                .get(0);
        assertEquals(17, balance(basil, student));
        assertEquals(
                List.of(fifty, short25),
                CoachingOverHttp.ids(basil.get("bookings?when=upcoming").body()));
        assertEquals(2, creditsBack(basil, fifty));
        once(basil, "bookings/" + fifty + "/cancel", "{\"reason\": \"ill\"}");
        assertEquals(19, balance(basil, student));
        people.goTo(berlin(TWENTY_FIVE).minusSeconds(3_600));
        assertEquals(0, creditsBack(basil, short25), "X3, X8: said beforehand");
        Answer late = once(basil, "bookings/" + short25 + "/cancel", "{}");
        assertEquals(
                0,
                late.body().getAsJsonObject("cancellation").get("creditsBack").getAsInt(),
                late::toString);
        assertEquals(19, balance(basil, student));
    }

    private static int creditsBack(Api by, String booking) throws IOException, InterruptedException {
        return by.get("bookings/" + booking + "/quote?act=cancel")
                .body()
                .get("creditsBack")
                .getAsInt();
    }

    /** With one credit too few in the pool nobody's balance changes; with it everybody's does. */
    private void setsFive() throws IOException, InterruptedException {
        List<String> five = new ArrayList<>(List.of(student));
        for (String name : List.of("Una", "Dora", "Tria", "Quinn")) {
            five.add(practice.made(
                            "members",
                            "{\"name\": \"%1$s\", \"email\": \"%1$s@acme.example\", \"roles\": [\"STUDENT\"]}"
                                    .formatted(name))
                    .text("id"));
        }
        once(olga(), "pool/transfers", transfer(practice.studentId(), 50));
        String ten = "{\"members\": [\"%s\"], \"credits\": 10}".formatted(String.join("\", \"", five));
        JsonObject quote = olga().post("balances/quotes", ten).body();
        assertEquals("false -1", quote.get("possible").getAsBoolean() + " " + quote.get("poolAfter"));
        JsonObject before = olga().get("balances?limit=50").body();
        refused(402, "insufficient-credits", "40 of 39", olga().post("balances", ten));
        assertEquals(before, olga().get("balances?limit=50").body(), "C-I4");
        assertEquals(30, pool());
        olga().post("pool/purchases", "{\"credits\": 1, \"payment\": \"invoice 2\"}");
        once(olga(), "balances", ten);
        assertEquals(0, pool());
        for (String member : five) {
            assertEquals(10, balance(olga(), member));
        }
    }

    private void tooLittle(Api basil) throws IOException, InterruptedException {
        String four = wish(2, "2027-01-25T09:00", "2027-01-25T11:00", "2027-01-25T13:00", "2027-01-25T15:00");
        refused(402, "credits-do-not-cover", "12 of 10", basil.post(enrollment + "/bookings", four));
        assertEquals(10, balance(basil, student));
    }

    private List<String> statement(String path) throws IOException, InterruptedException {
        JsonArray items = olga().get(path + "?limit=50").body().getAsJsonArray("items");
        List<String> lines = new ArrayList<>();
        for (int i = items.size() - 1; i >= 0; i--) {
            JsonObject entry = items.get(i).getAsJsonObject();
            lines.add("%s %+d = %d"
                    .formatted(
                            entry.get("kind").getAsString(),
                            entry.get("change").getAsInt(),
                            entry.get("balance").getAsInt()));
        }
        return lines;
    }
}
