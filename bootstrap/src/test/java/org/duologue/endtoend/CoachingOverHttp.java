package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.duologue.endtoend.Api.Answer;

/**
 * A coach's business, set up over the JSON API: the owner Olga, the coach Ingrid in Berlin and the student Noor in New
 * York, who is enrolled in "Leadership" with 10 free slots a week.
 */
final class CoachingOverHttp {

    static final String PASSWORD = "correct horse battery";
    private static final String WEEKDAY = "[{\"from\": \"09:00\", \"to\": \"17:00\"}]";

    private final Api owner;
    private final String coach;
    private final String student;
    private final String appointment;
    private final String enrollment;
    private final String type;

    CoachingOverHttp(ServerUnderTest server) throws IOException, InterruptedException {
        Api nobody = Api.of(server);
        Answer open = nobody.post("workspace", """
            {"name": "Northlight", "zone": "Europe/Berlin", "currency": "EUR", "ownerName": "Olga",
             "ownerEmail": "olga@acme.example", "ownerPassword": "%s"}\
            """.formatted(PASSWORD));
        assertEquals(201, open.status(), open::toString);
        owner = nobody.signedIn("olga@acme.example", PASSWORD);
        coach = member("Ingrid", "COACH", "Europe/Berlin");
        student = member("Noor", "STUDENT", "America/New_York");
        setWeekdays(coach);
        Answer call = made("appointments", """
            {"name": "Coaching call", "sessionTypes": [{"name": "Coaching call", "minutes": 60, "cost": 1}],
             "coaches": ["%s"], "bufferBefore": 0, "bufferAfter": 15, "slotStep": 60, "minimumNotice": 120,
             "horizonDays": 60, "cancelNotice": 1440, "rescheduleNotice": 1440}\
            """.formatted(coach));
        appointment = call.text("id");
        type = firstType(call);
        String program = made("programs", """
            {"name": "Leadership", "bookingEnabled": true, "appointment": "%s", "freeSlots": 10,
             "cycle": "WEEKLY", "coaches": ["%s"]}\
            """.formatted(appointment, coach)).text("id");
        enrollment = enrolled(program, student);
    }

    /** The id of the first session type of an appointment. */
    static String firstType(Answer appointment) {
        JsonArray types = appointment.body().getAsJsonObject("settings").getAsJsonArray("sessionTypes");
        return types.get(0).getAsJsonObject().get("id").getAsString();
    }

    /** Enrolls a student; the id of the enrollment. */
    String enrolled(String program, String member) throws IOException, InterruptedException {
        return made("enrollments", "{\"program\": \"%s\", \"student\": \"%s\"}".formatted(program, member))
                .text("id");
    }

    /** Makes something as Olga. */
    Answer made(String path, String body) throws IOException, InterruptedException {
        Answer answer = owner.post(path, body);
        assertEquals(201, answer.status(), answer::toString);
        return answer;
    }

    /** Invites somebody, whose address follows from the name; the id. */
    String member(String name, String role, String zone) throws IOException, InterruptedException {
        return made(
                        "members",
                        "{\"name\": \"%s\", \"email\": \"%s@acme.example\", \"roles\": [\"%s\"], \"zone\": \"%s\"}"
                                .formatted(name, name.toLowerCase(Locale.ROOT), role, zone))
                .text("id");
    }

    /** Opens a coach from nine to five on workdays, in Berlin. */
    void setWeekdays(String whose) throws IOException, InterruptedException {
        String weekly = String.join(
                ", ",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY").stream()
                        .map(day -> "\"" + day + "\": " + WEEKDAY)
                        .toList());
        Answer set = owner.call(
                "PUT",
                "coaches/" + whose + "/availability",
                "{\"zone\": \"Europe/Berlin\", \"weekly\": {" + weekly + "}}");
        assertEquals(2, set.status() / 100, set::toString);
    }

    /** The API as Olga. */
    Api owner() {
        return owner;
    }

    /** Ingrid's id. */
    String coachId() {
        return coach;
    }

    /** Noor's id. */
    String studentId() {
        return student;
    }

    /** The id of the appointment, 60 minutes for a credit. */
    String appointment() {
        return appointment;
    }

    /** The path of the enrollment, and below it. */
    String enrollment(String below) {
        return "enrollments/" + enrollment + below;
    }

    /** The path of the coach, and below it. */
    String coach(String below) {
        return "coaches/" + coach + below;
    }

    int credits() throws IOException, InterruptedException {
        return owner.get(enrollment("/wallet")).body().get("available").getAsInt();
    }

    /** Starts of free times of the two weeks after so many days from today. */
    List<String> freeTimes(int days) throws IOException, InterruptedException {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(days);
        String question = "/free-times?coach=%s&sessionType=%s&zone=Europe/Berlin&from=%s&to=%s"
                .formatted(coach, type, from, from.plusDays(14));
        JsonArray times = owner.get(enrollment(question)).body().getAsJsonArray("times");
        return StreamSupport.stream(times.spliterator(), false)
                .map(time -> time.getAsJsonObject().get("start").getAsString())
                .toList();
    }

    /** What one sends to book these times. */
    String wish(List<String> starts) {
        return "{\"coach\": \"%s\", \"sessionType\": \"%s\", \"starts\": [\"%s\"]}"
                .formatted(coach, type, String.join("\", \"", starts));
    }

    /** Books as Olga; the ids of the bookings. */
    List<String> book(String... starts) throws IOException, InterruptedException {
        Answer answer = made(enrollment("/bookings"), wish(List.of(starts)));
        return ids(answer.body());
    }

    /** The ids of the items. */
    static List<String> ids(JsonObject page) {
        return StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false)
                .map(item -> item.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    Answer assign(int credits) throws IOException, InterruptedException {
        return owner.post(enrollment("/credits"), "{\"credits\": " + credits + ", \"reason\": \"workshop\"}");
    }
}
