package org.duologue.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.duologue.persistence.Load;

/**
 * How fast the packaged server is on PostgreSQL, asked over HTTP by 8 clients on the same machine: the free times of a
 * day, and bookings, each of other times. It becomes faster for as long as there is something to compile, so all but
 * the last rounds warm it up; before each, the server has come to rest. The arguments are the number of coaches, of the
 * bookings of a round, and of the rounds; the free times of three times as many days are asked for. What is booked is
 * told by mail meanwhile, which the server keeps.
 */
public final class HttpBenchmark {

    private static final int CLIENTS = 8;
    private static final int WEEKS = 16;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ServerUnderTest server;
    private final CoachingOverHttp it;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalDate monday = LocalDate.now(BERLIN).plusDays(7).with(DayOfWeek.MONDAY);
    private final List<HalfHour> times = new ArrayList<>();

    private record Offer(String coach, String type, String enrollment) {}

    private record HalfHour(Offer offer, LocalDate date, int number) {}

    private HttpBenchmark(ServerUnderTest server, int coaches) throws IOException, InterruptedException {
        this.server = server;
        this.it = new CoachingOverHttp(server);
        List<Integer> numbers = IntStream.range(0, coaches).boxed().toList();
        List<Offer> offers = Collections.synchronizedList(new ArrayList<>());
        System.out.println("set up: " + Load.of(CLIENTS, numbers, number -> offers.add(offer(number))));
        for (Offer offer : offers) {
            for (int day = 0; day < WEEKS * 7; day++) {
                LocalDate date = monday.plusDays(day);
                if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                    IntStream.range(0, 16).forEach(number -> times.add(new HalfHour(offer, date, number)));
                }
            }
        }
        Collections.shuffle(times, new Random(1));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int bookings = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        try (ServerUnderTest server =
                ServerUnderTest.onPostgres("load").with("JVM_ARGS", "-Xmx512m").start()) {
            HttpBenchmark benchmark = new HttpBenchmark(server, Integer.parseInt(arguments[0]));
            for (int round = 0; round < rounds; round++) {
                List<HalfHour> days = benchmark.times.subList(0, 3 * bookings);
                benchmark.measure("the free times of a day", days, benchmark::freeTimes, 200);
                List<HalfHour> times = benchmark.times.subList(round * bookings, (round + 1) * bookings);
                benchmark.measure("bookings", times, benchmark::booking, 201);
            }
        }
    }

    private Offer offer(int number) {
        try {
            String coach = it.member("coach" + number, "COACH", "Europe/Berlin");
            String student = it.member("student" + number, "STUDENT", "Europe/Berlin");
            it.setWeekdays(coach);
            Api.Answer appointment = it.made("appointments", """
                {"name": "Half an hour", "sessionTypes": [{"name": "Half an hour", "minutes": 30, "cost": 1}],
                 "coaches": ["%s"], "bufferBefore": 0, "bufferAfter": 0, "slotStep": 30, "minimumNotice": 120,
                 "horizonDays": 365, "cancelNotice": 1440, "rescheduleNotice": 1440}\
                """.formatted(coach));
            String program = it.made("programs", """
                {"name": "Programme %d", "bookingEnabled": true, "appointment": "%s", "freeSlots": 1000,
                 "cycle": "ONE_TIME", "coaches": ["%s"]}\
                """.formatted(number, appointment.text("id"), coach))
                    .text("id");
            return new Offer(coach, CoachingOverHttp.firstType(appointment), it.enrolled(program, student));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest freeTimes(HalfHour time) {
        Offer offer = time.offer();
        String question = "/free-times?coach=%s&sessionType=%s&zone=Europe/Berlin&from=%s&to=%s"
                .formatted(offer.coach(), offer.type(), time.date(), time.date().plusDays(1));
        return to("enrollments/" + offer.enrollment() + question).build();
    }

    private HttpRequest booking(HalfHour time) {
        Offer offer = time.offer();
        String start = time.date()
                .atTime(LocalTime.of(9, 0).plusMinutes(30L * time.number()))
                .atZone(BERLIN)
                .toInstant()
                .toString();
        String body = "{\"coach\": \"%s\", \"sessionType\": \"%s\", \"starts\": [\"%s\"]}"
                .formatted(offer.coach(), offer.type(), start);
        return to("enrollments/" + offer.enrollment() + "/bookings")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.at("/api/v1/" + path))
                .header("Authorization", "Bearer " + it.owner().token())
                .header("Content-Type", "application/json");
    }

    private void measure(String what, List<HalfHour> times, Function<HalfHour, HttpRequest> request, int expected) {
        server.awaitRest();
        System.out.println(what + ": " + Load.of(CLIENTS, times, time -> send(request.apply(time), expected)));
    }

    private void send(HttpRequest request, int expected) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new IllegalStateException(request + " was answered " + response.statusCode() + response.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
