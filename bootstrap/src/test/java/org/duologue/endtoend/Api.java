package org.duologue.endtoend;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** The JSON API of a running server, as an integrator calls it. */
record Api(ServerUnderTest server, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern INCIDENT = Pattern.compile("(?s).*\"incident\": ?\"([^\"]+)\".*");

    /** What was answered. */
    record Answer(int status, JsonObject body) {

        String text(String name) {
            return body.get(name).getAsString();
        }
    }

    /** The API without a token. */
    static Api of(ServerUnderTest server) {
        return new Api(server, "");
    }

    /** The API as this member. */
    Api signedIn(String email, String password) throws IOException, InterruptedException {
        String body = "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}";
        return new Api(server, call("POST", "tokens", body).text("token"));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return call("GET", path, "");
    }

    /** What is answered as plain text, and not as JSON. */
    HttpResponse<String> text(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.at("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return call("POST", path, body);
    }

    /** Calls; header names and values in turn. A failure of the server's own fails the test, with what its log says. */
    Answer call(String method, String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at("/api/v1/" + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        boolean json = response.body().startsWith("{");
        Answer answer = new Answer(
                response.statusCode(),
                json ? JsonParser.parseString(response.body()).getAsJsonObject() : new JsonObject());
        if (answer.status() == 500) {
            String incident = INCIDENT.matcher(response.body()).replaceFirst("$1");
            throw new AssertionError(method + " " + path + " failed: " + answer + server.logFrom(incident));
        }
        return answer;
    }
}
