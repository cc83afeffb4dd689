package org.duologue.web.outbound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.duologue.web.outbound.Fetched.Failed;
import org.duologue.web.outbound.Fetched.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F4 Getting what is at an address that somebody typed")
class SafeFetchTest {

    private static final int MOST = 100_000;
    private static final byte[] CONTENT = "what is there".getBytes(StandardCharsets.UTF_8);

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private SafeFetch fetch;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            answer(exchange);
        });
        server.start();
        fetch = fetch(Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    /** Names below ".inside" mean this machine, those below ".private" one that must not be reached. */
    private SafeFetch fetch(Duration patience) {
        Destination.Resolver names = host -> {
            String meant = host.endsWith(".private") ? "10.0.0.1" : host.replaceAll(".*[.]inside", "localhost");
            return List.of(InetAddress.getAllByName(meant)).subList(0, 1);
        };
        return new SafeFetch(new OutboundSettings(true), names, new Line(), MOST, patience);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/plain" -> send(exchange, 200, CONTENT);
            case "/packed" -> send(exchange, 200, packed(CONTENT), "gzip");
            case "/bomb" -> send(exchange, 200, packed(new byte[50_000_000]), "gzip");
            case "/garbled" -> send(exchange, 200, CONTENT, "gzip");
            case "/full" -> send(exchange, 200, new byte[MOST]);
            case "/large" -> send(exchange, 200, new byte[MOST + 1]);
            case "/endless" -> endless(exchange);
            case "/slow" -> slow(exchange);
            case "/known" -> send(exchange, known(exchange) ? 304 : 200, CONTENT);
            case "/to" -> redirect(exchange, exchange.getRequestURI().getQuery());
            case "/loop" -> redirect(exchange, "/loop");
            default -> send(exchange, 404, new byte[0]);
        }
    }

    private static boolean known(HttpExchange exchange) {
        return "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    }

    private static void send(HttpExchange exchange, int status, byte[] body, String... encoding) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        if (encoding.length > 0) {
            exchange.getResponseHeaders().set("Content-Encoding", encoding[0]);
        }
        exchange.sendResponseHeaders(status, status == 304 || body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(status == 304 ? new byte[0] : body);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Until the other side hangs up, or the test has long failed. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
                out.write(new byte[10_000]);
            }
        }
    }

    /** Begins an answer and never goes on. */
    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write(CONTENT);
        exchange.getResponseBody().flush();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private Fetched get(String path, String... headers) {
        Map<String, String> sent = headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]);
        return fetch.get(at(path), sent);
    }

    private URI at(String path) {
        return URI.create("http://calendar.inside:" + server.getAddress().getPort() + path);
    }

    private void assertFault(Fault expected, String path) {
        assertEquals(new Failed(expected), get(path));
    }

    @Test
    @DisplayName("the content comes, packed or not, up to its longest, and the other side is called by its name")
    void content() {
        for (String path : List.of("/plain", "/packed", "/to?/plain", "/to?" + at("/to?/packed"))) {
            Fetched.Content content = assertInstanceOf(Fetched.Content.class, get(path), path);
            assertArrayEquals(CONTENT, content.body());
            assertEquals("\"1\"", content.etag());
        }
        assertEquals(MOST, assertInstanceOf(Fetched.Content.class, get("/full")).body().length);
        assertTrue(
                asked.get(0).startsWith("calendar.inside:" + server.getAddress().getPort() + "/"), asked.get(0));
    }

    @Test
    @DisplayName("a version that is known is not sent again")
    void unchanged() {
        assertEquals(new Fetched.Unchanged(), get("/known", "If-None-Match", "\"1\""));
        assertInstanceOf(Fetched.Content.class, get("/known", "If-None-Match", "\"2\""));
    }

    @Test
    @DisplayName("what is too long is cut off: said so, going on for ever, or packed small")
    void tooLarge() {
        assertFault(Fault.TOO_LARGE, "/large");
        assertFault(Fault.TOO_LARGE, "/endless");
        assertFault(Fault.TOO_LARGE, "/bomb");
    }

    @Test
    @DisplayName("what is not there, garbled, or cut off is said to be so")
    void refused() {
        assertFault(Fault.REFUSED, "/none");
        assertFault(Fault.NOT_REACHED, "/garbled");
        server.stop(0);
        assertFault(Fault.NOT_REACHED, "/plain");
        assertEquals(new Failed(Fault.NOT_REACHED), fetch.get(URI.create("http://no-such-name.invalid/"), Map.of()));
    }

    @Test
    @DisplayName("patience ends, with an answer that stops in the middle and with a line on which nobody speaks")
    void timedOut() throws IOException {
        fetch = fetch(Duration.ofMillis(300));
        assertFault(Fault.TIMED_OUT, "/slow");
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket first = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
            assertTrue(first.isConnected());
            URI uri = URI.create("http://calendar.inside:" + silent.getLocalPort() + "/");
            assertEquals(new Failed(Fault.TIMED_OUT), fetch.get(uri, Map.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://192.168.1.1/",
                "http://db.private/",
                "ftp://calendar.inside/",
                "file:///etc/passwd",
                "http://user:pw@calendar.inside/",
                "http://1.1.1.1:25/"
            })
    @DisplayName("a redirect to what is not allowed ends there, however many harmless ones came before")
    void redirects(String evil) {
        assertFault(Fault.NOT_ALLOWED, "/to?" + evil);
        assertFault(Fault.NOT_ALLOWED, "/to?/to?" + evil);
        assertEquals(new Failed(Fault.NOT_ALLOWED), fetch.get(URI.create(evil), Map.of()));
    }

    @Test
    @DisplayName("redirects that never end are followed five times")
    void loop() {
        assertFault(Fault.TOO_MANY_REDIRECTS, "/loop");
        assertEquals(6, asked.size());
    }

    @Test
    @DisplayName("a name that resolves to this machine is refused where tests are not allowed it")
    void loopback() {
        Destination.Resolver names = host -> List.of(InetAddress.getLoopbackAddress());
        SafeFetch strict = new SafeFetch(OutboundSettings.PUBLIC_WEB, names, new Line(), MOST, Duration.ofSeconds(5));
        assertEquals(new Failed(Fault.NOT_ALLOWED), strict.get(at("/plain"), Map.of()));
        assertEquals(new Failed(Fault.NOT_ALLOWED), strict.get(URI.create("http://calendar.inside/"), Map.of()));
        assertEquals(List.of(), asked);
    }

    @Test
    @DisplayName("a name is looked up once for each address: what it means a moment later does not matter")
    void rebinding() {
        List<String> looked = new ArrayList<>();
        Destination.Resolver changing = host -> {
            looked.add(host);
            return List.of(InetAddress.getByName(looked.size() == 1 ? "127.0.0.1" : "10.0.0.1"));
        };
        fetch = new SafeFetch(new OutboundSettings(true), changing, new Line(), MOST, Duration.ofSeconds(5));
        assertInstanceOf(Fetched.Content.class, get("/plain"));
        assertEquals(List.of("calendar.inside"), looked);
        assertFault(Fault.NOT_ALLOWED, "/plain");
    }
}
