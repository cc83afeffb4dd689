package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every route is protected")
class ProtectionIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app/none", "/api/v1/none", "/none", "/assets/x/duologue.css", "/assets/x/none.js"})
    @DisplayName("security headers are on every answer: pages, problems, errors of the container, files")
    void headers(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'self'") && !policy.contains("unsafe"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"), policy);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertEquals("", header(answer, "X-Powered-By") + header(answer, "Server"));
    }

    @ParameterizedTest
    @CsvSource({"/app/none, text/html", "/none, text/html", "/api/v1/none, application/problem+json"})
    @DisplayName("what does not exist is answered in the asker's form, without a detail of the server")
    void notFound(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(404, answer.statusCode());
        assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
        assertFalse(answer.body().contains("Exception") || answer.body().contains("SRVE"), answer.body());
    }

    @Test
    @DisplayName("assets are kept for ever under their version, and never guessed a type")
    void assets() throws Exception {
        Matcher address = Pattern.compile("/assets/[0-9a-f]+/duologue.css")
                .matcher(get("/app/none").body());
        assertTrue(address.find());
        HttpResponse<String> css = get(address.group());
        assertEquals("public, max-age=31536000, immutable", header(css, "Cache-Control"));
        assertTrue(header(css, "Content-Type").startsWith("text/css"));
        assertTrue(css.body().contains("@layer tokens"));
    }

    @Test
    @DisplayName("a form without its page's token changes nothing; with it, it does; from another site it never does")
    void formTokens() throws Exception {
        HttpResponse<String> page = get("/app/none");
        String cookie = header(page, "Set-Cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        String visit = cookie.replaceAll(";.*", "");
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertTrue(token.find());
        String form = "theme=dark&_csrf=" + token.group(1);
        assertEquals(403, post(form("theme=dark", visit)).statusCode());
        assertEquals(403, post(form("theme=dark&_csrf=x", visit)).statusCode());
        assertEquals(403, post(form(form, "other=cookie")).statusCode());
        assertEquals(
                403,
                post(form(form, visit).header("Origin", "https://other.example"))
                        .statusCode());
        assertEquals(
                403,
                post(form(form, visit).header("Sec-Fetch-Site", "cross-site")).statusCode());
        HttpResponse<String> done = post(form(form, visit));
        assertEquals(303, done.statusCode());
        assertEquals("/app/", header(done, "Location"));
        assertTrue(header(done, "Set-Cookie").startsWith("duologue_theme=dark"), header(done, "Set-Cookie"));
    }

    private static HttpRequest.Builder form(String body, String cookie) {
        return HttpRequest.newBuilder(RunningServers.withDemo().at("/app/preferences"))
                .header("Content-Type", FORM)
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> post(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(RunningServers.withDemo().at(path))
                .header("Accept-Language", "en")
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
