package org.duologue.web.payment.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of Stripe as a checkout needs, with a memory: its sessions, and its answers by idempotency key. */
final class FakeStripe implements AutoCloseable {

    /** What was sent to it. */
    record Call(String what, Map<String, String> headers, Map<String, String> form) {}

    private record Answer(int status, String body) {}

    private record Kept(Map<String, String> form, Answer answer) {}

    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);

    final List<Call> calls = new CopyOnWriteArrayList<>();

    /** Answers nothing any more until it is counted down. */
    volatile CountDownLatch silence = new CountDownLatch(0);

    /** How many calls fail from now on. */
    final AtomicInteger failures = new AtomicInteger();

    private final Map<String, FakeSession> sessions = new LinkedHashMap<>();
    private final Map<String, Kept> kept = new HashMap<>();
    private final String key;
    private final InstantSource clock;
    private final HttpServer server;

    /** For the account with this key. */
    FakeStripe(String key, InstantSource clock) throws IOException {
        this.key = key;
        this.clock = clock;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    URI api() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    int sessions() {
        return sessions.size();
    }

    FakeSession session(String id) {
        return sessions.get(id);
    }

    @Override
    public void close() {
        silence.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = call(exchange);
            calls.add(call);
            silence.await();
            Answer answer = failures.getAndDecrement() > 0 ? refused(500, "api_error", "it broke") : answer(call);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Request-Id", "req_" + calls.size());
            exchange.sendResponseHeaders(answer.status(), body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Call call(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        Map<String, String> form = new TreeMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.isEmpty() ? new String[0] : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(decoded(parts[0]), decoded(parts[1]));
        }
        return new Call(exchange.getRequestMethod() + " " + exchange.getRequestURI(), headers, form);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private synchronized Answer answer(Call call) {
        if (!("Bearer " + key).equals(call.headers().get("Authorization"))) {
            return refused(401, "invalid_request_error", "Invalid API Key provided");
        }
        String path = call.what();
        if (path.equals("POST /v1/checkout/sessions")) {
            return once(call);
        }
        FakeSession session = sessions.get(path.replaceAll(".*/sessions/|/expire$", ""));
        if (session == null) {
            return refused(404, "invalid_request_error", "No such checkout.session");
        }
        if (path.startsWith("POST") && !session.expire()) {
            return refused(400, "invalid_request_error", "Only open sessions can be expired");
        }
        return new Answer(200, session.json().toString());
    }

    /** The same key is the same answer, and nothing else may be asked with it. */
    private Answer once(Call call) {
        String idempotency = call.headers().get("Idempotency-Key");
        Kept before = kept.get(idempotency);
        if (before != null) {
            return before.form().equals(call.form())
                    ? before.answer()
                    : refused(400, "idempotency_error", "Keys can only be used with the same parameters");
        }
        Answer answer = created(call.form());
        if (answer.status() == 200) {
            kept.put(idempotency, new Kept(call.form(), answer));
        }
        return answer;
    }

    private Answer created(Map<String, String> form) {
        long seconds = Long.parseLong(form.get("expires_at")) - clock.instant().getEpochSecond();
        if (seconds < SHORTEST.toSeconds() || seconds > LONGEST.toSeconds()) {
            return refused(400, "invalid_request_error", "expires_at is out of range");
        }
        FakeSession session = new FakeSession("cs_test_" + (sessions.size() + 1), form, api());
        sessions.put(session.id(), session);
        return new Answer(200, session.json().toString());
    }

    private static Answer refused(int status, String type, String message) {
        JsonObject error = Json.createObjectBuilder()
                .add("type", type)
                .add("message", message)
                .build();
        return new Answer(
                status, Json.createObjectBuilder().add("error", error).build().toString());
    }
}
