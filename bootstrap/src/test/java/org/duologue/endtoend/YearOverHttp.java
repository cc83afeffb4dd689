package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.duologue.application.testing.CreditYear;
import org.duologue.application.testing.YearSteps;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.endtoend.Api.Answer;

/** {@link CreditYear} over the JSON API. Whatever carries an idempotency key is sent twice, and done once. */
final class YearOverHttp implements YearSteps {

    private static final String OLGA = "olga@acme.example";
    /** As many as can look at a year without signing in more often than one may. */
    private static final List<String> ADMINS = List.of("ada@acme.example", "ann@acme.example", OLGA);

    private static final String INGRID = "ingrid@acme.example";
    private static final String NOOR = "noor@acme.example";

    private final CoachingOverHttp practice;
    private final PeopleOverHttp people;
    private final String program;
    private String enrollment = "";

    /** In this practice, whose coach, student and admins Ada and Ann have joined. */
    YearOverHttp(CoachingOverHttp practice, PeopleOverHttp people) throws IOException, InterruptedException {
        this.practice = practice;
        this.people = people;
        program = practice.made("programs", """
            {"name": "A year", "bookingEnabled": true, "appointment": "%s", "freeSlots": 4,
             "cycle": "MONTHLY", "carryOver": {"rule": "CARRY_UP_TO", "max": 2}, "coaches": ["%s"]}\
            """.formatted(practice.appointment(), practice.coachId()))
                .text("id");
    }

    @Override
    public void goTo(Instant time) {
        people.goTo(time);
    }

    @Override
    public void enroll() {
        String student = practice.studentId();
        Answer made =
                once(NOOR, "enrollments", "{\"program\": \"%s\", \"student\": \"%s\"}".formatted(program, student));
        enrollment = "enrollments/" + made.text("id");
    }

    @Override
    public List<String> book(Instant... starts) {
        List<String> times = Arrays.stream(starts).map(Instant::toString).toList();
        return CoachingOverHttp.ids(
                once(NOOR, enrollment + "/bookings", practice.wish(times)).body());
    }

    @Override
    public void cancel(String booking) {
        once(NOOR, "bookings/" + booking + "/cancel", "{}");
    }

    @Override
    public void callOff(String booking) {
        once(INGRID, "bookings/" + booking + "/cancel", "{}");
    }

    @Override
    public void pause() {
        done(INGRID, "POST", "/pause", "");
    }

    @Override
    public void resume() {
        done(INGRID, "POST", "/resume", "");
    }

    @Override
    public void assign(int credits) {
        once(INGRID, enrollment + "/credits", "{\"credits\": %d, \"reason\": \"workshop\"}".formatted(credits));
    }

    @Override
    public void takeBack(int lot, int credits) {
        once(INGRID, enrollment + "/credits/" + lot + "/take-back", "{\"credits\": " + credits + "}");
    }

    @Override
    public void renew(RenewalSettings to) {
        String rule = to.carryOver() instanceof CarryOver.Reset ? "RESET" : "CARRY_ALL";
        String body = "{\"freeSlots\": %d, \"cycle\": \"%s\", \"carryOver\": {\"rule\": \"%s\"}}"
                .formatted(to.freeSlots(), to.cycle(), rule);
        JsonObject quote = done(INGRID, "POST", "/renewal/quotes", body).body();
        JsonObject pending = done(INGRID, "PUT", "/renewal", body).body();
        assertEquals(pending.get("nextRenewalAt"), quote.get("from"), "quoted as it is then done");
        assertEquals(pending.get("pending"), quote.get("after"));
    }

    @Override
    public void end() {
        String body = "{\"cancelSessions\": false}";
        JsonObject quote = done(OLGA, "POST", "/end/quotes", body).body();
        assertEquals(available(), quote.get("creditsLost").getAsInt(), "said beforehand");
        done(OLGA, "POST", "/end", body);
    }

    @Override
    public String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Problem problem) {
            return problem.code;
        }
    }

    @Override
    public int available() {
        return read("/wallet").get("available").getAsInt();
    }

    @Override
    public int availableAt(Instant time) {
        return read("/wallet/available?at=" + time).get("available").getAsInt();
    }

    @Override
    public Instant nextRenewal() {
        return Instant.parse(read("/wallet").get("nextRenewalAt").getAsString());
    }

    @Override
    public List<Line> statement() {
        List<Line> lines = new ArrayList<>();
        String after = "";
        do {
            JsonObject page = read("/wallet/entries?limit=50" + after);
            JsonArray items = page.getAsJsonArray("items");
            for (JsonElement item : items) {
                lines.add(line(item.getAsJsonObject()));
            }
            after = page.has("next") ? "&after=" + page.get("next").getAsString() : "";
        } while (!after.isEmpty());
        Collections.reverse(lines);
        return lines;
    }

    private static Line line(JsonObject entry) {
        return new Line(
                Instant.parse(entry.get("effectiveAt").getAsString()),
                entry.get("kind").getAsString() + " " + entry.get("source").getAsString(),
                entry.get("change").getAsInt(),
                entry.get("balance").getAsInt());
    }

    private JsonObject read(String below) {
        return done(() -> people.anyOf(ADMINS).get(enrollment + below)).body();
    }

    private Answer done(String email, String method, String below, String body) {
        return done(() -> people.as(email).call(method, enrollment + below, body));
    }

    /** Posts it twice with the same key. */
    private Answer once(String email, String path, String body) {
        String key = UUID.randomUUID().toString();
        Answer first = done(() -> people.as(email).call("POST", path, body, "Idempotency-Key", key));
        Answer again = done(() -> people.as(email).call("POST", path, body, "Idempotency-Key", key));
        assertEquals(first.status(), again.status(), "C-I1");
        return first;
    }

    private static Answer done(Call call) {
        try {
            Answer answer = call.make();
            if (answer.status() / 100 != 2) {
                throw new Problem(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Call {
        Answer make() throws IOException, InterruptedException;
    }

    /** What was refused, and with which code. */
    private static final class Problem extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        Problem(Answer answer) {
            super(answer.toString());
            code = answer.body().has("code") ? answer.text("code") : "";
        }
    }
}
