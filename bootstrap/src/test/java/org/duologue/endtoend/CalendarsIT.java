package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.duologue.endtoend.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F4 Calendars both ways, over HTTP")
class CalendarsIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String NOOR = "noor@acme.example";

    private final AtomicInteger reads = new AtomicInteger();
    private volatile String elsewhere = "";

    @Test
    @DisplayName("X20 busy times vanish from the free ones and stay away while the calendar fails; a feed keeps up")
    void bothWays() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.onH2("calendars");
                Mailbox mails = Mailbox.open()) {
            HttpServer calendars = openElsewhere();
            mails.serve(server).with("DUOLOGUE_TEST_LOOPBACK", "true").start();
            CoachingOverHttp it = new CoachingOverHttp(server);
            busyElsewhere(server, it, calendars);
            assertTrue(mails.awaits(2), "two invitations to join");
            ownFeed(server, it, mails.passwordLinkOf(NOOR));
            calendars.stop(0);
        }
    }

    private HttpServer openElsewhere() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            reads.incrementAndGet();
            byte[] body = elsewhere.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        return server;
    }

    private static String event(String start, String extra) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDURATION:PT30M\r\nDTSTART:"
                + start.replaceAll("[-:]", "").replaceAll("\\.\\d+", "") + "\r\n" + extra
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private void busyElsewhere(ServerUnderTest server, CoachingOverHttp it, HttpServer calendars) throws Exception {
        List<String> free = it.freeTimes(3);
        String taken = Instant.parse(free.get(2)).toString();
        elsewhere = event(taken, "");
        String path = it.coach("/external-calendars");
        String url = "http://localhost:" + calendars.getAddress().getPort() + "/private.ics";
        Answer added = it.owner().post(path, "{\"name\": \"Private\", \"url\": \"" + url + "\"}");
        assertEquals(201, added.status(), added::toString);
        assertEquals("localhost", added.text("host"));
        assertFalse(added.body().toString().contains("private.ics"), added::toString);
        awaits(() -> !it.freeTimes(3).contains(free.get(2)));
        assertTrue(it.freeTimes(3).containsAll(List.of(free.get(0), free.get(3))));

        elsewhere = event(taken, "RRULE:FREQ=SECONDLY\r\n");
        server.moveTimeOn(Duration.ofMinutes(16));
        awaits(() -> calendar(it, path).has("failure"));
        JsonObject failing = calendar(it, path);
        assertEquals("TOO_MUCH", failing.getAsJsonObject("failure").get("why").getAsString());
        assertTrue(failing.has("readAt"));
        assertFalse(it.freeTimes(3).contains(free.get(2)), "the last good copy counts");

        String id = added.text("id");
        assertEquals(
                204, it.owner().call("DELETE", "external-calendars/" + id, "").status());
        assertEquals(free, it.freeTimes(3));
        assertEquals(
                404, it.owner().call("DELETE", "external-calendars/" + id, "").status());
        assertEquals(
                422,
                it.owner().post(path, "{\"name\": \"x\", \"url\": \"ftp://x\"}").status());
    }

    private static JsonObject calendar(CoachingOverHttp it, String path) throws Exception {
        return it.owner().get(path).body().getAsJsonArray("items").get(0).getAsJsonObject();
    }

    private static void awaits(Callable<Boolean> so) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!so.call()) {
            assertTrue(System.nanoTime() < until, "it does not come to that");
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    private static void ownFeed(ServerUnderTest server, CoachingOverHttp it, String link) throws Exception {
        Api nobody = Api.of(server);
        String password = "{\"link\": \"%s\", \"password\": \"%s\"}".formatted(link, CoachingOverHttp.PASSWORD);
        assertEquals(201, nobody.post("passwords", password).status());
        Api noor = nobody.signedIn(NOOR, CoachingOverHttp.PASSWORD);
        assertFalse(noor.get("members/me/calendar-feed").body().get("active").getAsBoolean());
        URI feed = URI.create(noor.post("members/me/calendar-feed", "").text("url"));
        String booking = it.book(it.freeTimes(3).get(0)).get(0);
        HttpResponse<String> first = get(feed, "");
        assertEquals(200, first.statusCode());
        assertEquals("text/calendar;charset=UTF-8", header(first, "Content-Type"));
        assertTrue(first.body().contains("UID:" + booking + "@duologue\r\nSEQUENCE:0\r\n"), first.body());
        assertEquals("", header(first, "Set-Cookie"));
        assertEquals("nosniff", header(first, "X-Content-Type-Options"));
        HttpResponse<String> again = get(feed, header(first, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        it.owner().post("bookings/" + booking + "/cancel", "{}");
        HttpResponse<String> later = get(feed, header(first, "ETag"));
        assertEquals(200, later.statusCode());
        assertFalse(later.body().contains(booking), later.body());

        URI renewed = URI.create(noor.post("members/me/calendar-feed", "").text("url"));
        assertEquals(404, get(feed, "").statusCode());
        assertEquals(200, get(renewed, "").statusCode());
        assertEquals(204, noor.call("DELETE", "members/me/calendar-feed", "").status());
        assertEquals(404, get(renewed, "").statusCode());
        for (String none : List.of("/calendar/", "/calendar/x.ics", "/calendar/" + "a".repeat(43) + ".ics")) {
            HttpResponse<String> missing = get(server.at(none), "");
            assertEquals(404, missing.statusCode(), none);
            assertFalse(missing.body().contains("Exception"), missing.body());
        }
        HttpResponse<String> hammered = null;
        for (int i = 0; i < 12; i++) {
            hammered = get(renewed, "");
        }
        assertEquals(429, hammered.statusCode());
        assertFalse(header(hammered, "Retry-After").isEmpty());
    }

    private static HttpResponse<String> get(URI uri, String known) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
