package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged server")
class HealthIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    @DisplayName("gets ready on an H2 file of its own, and again on the same data after kill -9")
    void getsReadyOnH2() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.onH2("health-h2").start()) {
            checkHealth(server);
            assertTrue(Files.exists(server.data().resolve("duologue.mv.db")));
            server.kill();
            server.start();
            checkHealth(server);
        }
    }

    @Test
    @DisplayName("gets ready on PostgreSQL by DB_URL alone")
    void getsReadyOnPostgres() throws Exception {
        try (ServerUnderTest server =
                ServerUnderTest.onPostgres("health-postgres").start()) {
            checkHealth(server);
            assertFalse(Files.exists(server.data()), "nothing is kept in files");
            assertTrue(server.log().contains("PostgreSQL"));
        }
    }

    private static void checkHealth(ServerUnderTest server) throws Exception {
        HttpResponse<String> ready = get(server, "/health/ready");
        assertEquals(200, ready.statusCode());
        assertTrue(ready.body().contains("\"database\""), ready.body());
        assertEquals(200, get(server, "/health/live").statusCode());
        assertTrue(get(server, "/openapi").body().startsWith("---\nopenapi: 3.1"));
        assertFalse(server.log().contains("[ERROR"), server::log);
    }

    private static HttpResponse<String> get(ServerUnderTest server, String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(server.at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
