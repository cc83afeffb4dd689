package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E11: a server that is killed between a booking and its mails sends them when it is back, each once")
class KillBetweenBookingAndMailIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    @DisplayName("on H2")
    void onH2() throws Exception {
        kill(ServerUnderTest.onH2("kill-h2"));
    }

    @Test
    @DisplayName("on PostgreSQL")
    void onPostgres() throws Exception {
        kill(ServerUnderTest.onPostgres("kill-postgres"));
    }

    private static void kill(ServerUnderTest server) throws Exception {
        int port = portWithoutListener();
        boolean inFile = !server.isOnPostgres();
        try (server) {
            server.with("SMTP_HOST", "127.0.0.1")
                    .with("SMTP_PORT", Integer.toString(port))
                    .start();
            checkHealth(server, inFile);
            CoachingOverHttp it = new CoachingOverHttp(server);
            String booking = it.book(it.freeTimes(9).get(0)).get(0);
            server.kill();
            try (Mailbox mails = Mailbox.openAt(port)) {
                server.start();
                checkHealth(server, inFile);
                assertTrue(mails.awaits(4), () -> "the invitations to join and to the session: " + mails.all());
                assertEquals(9, it.credits());
                String later = it.book(it.freeTimes(9).get(3)).get(0);
                assertTrue(mails.awaits(6), "a booking made after all that has its mails sent, too");
                assertEquals(2, mails.count("UID:" + later));
                assertEquals(2, mails.count("UID:" + booking), "each of the two got it once");
                assertEquals(6, mails.all().size());
            }
        }
    }

    /** It is ready on a file of its own, or by DB_URL alone; what it keeps in files it keeps nowhere else. */
    private static void checkHealth(ServerUnderTest server, boolean inFile) throws Exception {
        HttpResponse<String> ready = get(server, "/health/ready");
        assertEquals(200, ready.statusCode());
        assertTrue(ready.body().contains("\"database\""), ready.body());
        assertEquals(200, get(server, "/health/live").statusCode());
        assertTrue(get(server, "/openapi").body().startsWith("---\nopenapi: 3.1"));
        assertFalse(server.log().contains("[ERROR"), server::log);
        assertEquals(inFile, Files.exists(server.data().resolve("duologue.mv.db")));
        assertEquals(!inFile, server.log().contains("PostgreSQL"));
    }

    private static HttpResponse<String> get(ServerUnderTest server, String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(server.at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int portWithoutListener() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
