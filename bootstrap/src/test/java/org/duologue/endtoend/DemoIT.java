package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DUOLOGUE_DEMO=true: a workspace with a year of life is there when the server is ready")
class DemoIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    @DisplayName("the student signs in and has sessions ahead; after a restart it is the same workspace")
    void demo() throws Exception {
        try (ServerUnderTest server =
                ServerUnderTest.onH2("demo").with("DUOLOGUE_DEMO", "true").start()) {
            JsonObject first = me(server, signIn(server));
            assertEquals("Noor Haddad", first.get("name").getAsString());
            int ahead = get(server, "bookings?when=upcoming", signIn(server))
                    .getAsJsonArray("items")
                    .size();
            assertTrue(ahead >= 2, "sessions ahead: " + ahead);
            server.stop();
            server.start();
            assertEquals(first.get("id"), me(server, signIn(server)).get("id"));
        }
    }

    private static String signIn(ServerUnderTest server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.at("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\": \"student@demo.example\", \"password\": \"duologue-demo\"}"))
                .build();
        String answer = HTTP.send(request, BodyHandlers.ofString()).body();
        return JsonParser.parseString(answer).getAsJsonObject().get("token").getAsString();
    }

    private static JsonObject me(ServerUnderTest server, String token) throws Exception {
        return get(server, "members/me", token);
    }

    private static JsonObject get(ServerUnderTest server, String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.at("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return JsonParser.parseString(
                        HTTP.send(request, BodyHandlers.ofString()).body())
                .getAsJsonObject();
    }
}
