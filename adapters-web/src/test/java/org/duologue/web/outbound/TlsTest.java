package org.duologue.web.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.duologue.web.outbound.Fetched.Failed;
import org.duologue.web.outbound.Fetched.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("F4 A certificate is held against the name, although the number is connected to")
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private HttpsServer server;
    private TrustManager[] trusted;

    @BeforeEach
    void open() throws Exception {
        KeyStore keys = keys();
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/down")) {
                exchange.getResponseHeaders().set("Location", "http://calendar.test/");
                exchange.sendResponseHeaders(302, -1);
            } else {
                exchange.sendResponseHeaders(200, 2);
                exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        });
        server.start();
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("a", keys.getCertificate("a"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(known);
        trusted = trust.getTrustManagers();
    }

    /** A key for calendar.test, made by the JDK's own tool. */
    private KeyStore keys() throws Exception {
        Path file = folder.resolve("keys.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String password = new String(PASSWORD);
        int exit = new ProcessBuilder(List.of(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=calendar.test",
                        "-ext",
                        "san=dns:calendar.test",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        password))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, () -> read(folder.resolve("keytool.log")));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Fetched get(Line line, String name, String path) {
        Destination.Resolver here = host -> List.of(InetAddress.getLoopbackAddress());
        SafeFetch fetch = new SafeFetch(new OutboundSettings(true), here, line, 1_000, Duration.ofSeconds(20));
        return fetch.get(
                URI.create("https://" + name + ":" + server.getAddress().getPort() + path), Map.of());
    }

    @Test
    @DisplayName("its own name is right, another is not, not even after the right one was; nor is who is not trusted")
    void names() {
        Line line = new Line(trusted);
        assertInstanceOf(Fetched.Content.class, get(line, "calendar.test", "/"));
        assertEquals(new Failed(Fault.NOT_REACHED), get(line, "other.test", "/"));
        assertEquals(new Failed(Fault.NOT_REACHED), get(new Line(), "calendar.test", "/"));
    }

    @Test
    @DisplayName("nothing leads from a secret line to an open one")
    void downgrade() {
        assertEquals(new Failed(Fault.NOT_ALLOWED), get(new Line(trusted), "calendar.test", "/down"));
    }
}
