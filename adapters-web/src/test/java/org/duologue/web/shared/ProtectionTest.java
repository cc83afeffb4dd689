package org.duologue.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Forged forms, guessed passwords and redirects elsewhere are refused")
class ProtectionTest {

    @Test
    @DisplayName("a form's token belongs to one secret, does not show it, and nothing else matches")
    void tokens() {
        String secret = FormTokens.newSecret();
        String token = FormTokens.of(secret);
        assertTrue(FormTokens.matches(token, secret));
        assertFalse(token.contains(secret));
        assertFalse(FormTokens.matches(token, FormTokens.newSecret()));
        assertFalse(FormTokens.matches(null, secret));
        assertFalse(FormTokens.matches("", secret));
        assertFalse(FormTokens.matches(secret, secret));
        assertNotEquals(FormTokens.newSecret(), FormTokens.newSecret());
        assertEquals(43, secret.length());
    }

    @Test
    @DisplayName("ten tries for one email, whatever its case; then one has to wait; other emails and clients need not")
    void limit() {
        SignInLimit limit = new SignInLimit();
        long allowed = IntStream.range(0, 30)
                .filter(i -> limit.tryNow("10.0.0.1", i % 2 == 0 ? "Noor@example.org" : "noor@EXAMPLE.org")
                        .isEmpty())
                .count();
        assertEquals(10, allowed);
        Duration wait = limit.tryNow("10.0.0.1", "noor@example.org").orElseThrow();
        assertTrue(wait.compareTo(Duration.ofSeconds(30)) <= 0 && wait.compareTo(Duration.ofSeconds(1)) > 0);
        assertTrue(limit.tryNow("10.0.0.1", "ingrid@example.org").isEmpty());
        assertTrue(limit.tryNow("10.0.0.2", "noor@example.org").isEmpty());
    }

    @Test
    @DisplayName("one client cannot try a hundred emails and more")
    void limitOfAClient() {
        SignInLimit limit = new SignInLimit();
        long allowed = IntStream.range(0, 200)
                .filter(i ->
                        limit.tryNow("10.0.0.1", "person" + i + "@example.org").isEmpty())
                .count();
        assertTrue(allowed >= 100 && allowed < 105, "allowed " + allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/app/\\..",
                "/app/a\r\nSet-Cookie: x",
                "javascript:x",
                ""
            })
    @DisplayName("a redirect never leaves our pages")
    void redirects(String elsewhere) {
        assertEquals("/app/", Paths.local(elsewhere));
        assertEquals("/app/sessions?x=1", Paths.local("/app/sessions?x=1"));
    }
}
