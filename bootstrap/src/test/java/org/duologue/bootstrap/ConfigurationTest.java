package org.duologue.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duologue.web.payment.stripe.StripeSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The configuration")
class ConfigurationTest {

    private final Map<String, String> variables = new HashMap<>(Map.of(
            "HTTP_PORT",
            "9080",
            "DUOLOGUE_DATA",
            "/data",
            "SMTP_PORT",
            "25",
            "MAIL_FROM",
            "Duologue <duologue@localhost>"));

    @Test
    @DisplayName("needs nothing beyond the defaults, and then sends no mail and is no demo")
    void defaults() {
        variables.put("SMTP_HOST", " ");
        Configuration configuration = read();
        assertEquals(URI.create("http://localhost:9080"), configuration.baseUrl());
        assertEquals(Optional.empty(), configuration.mailServer());
        assertEquals(Optional.empty(), configuration.stripe());
        assertEquals(Optional.empty(), configuration.testClock());
        assertFalse(configuration.demo());
        assertFalse(configuration.testLoopback());
    }

    @Test
    @DisplayName("takes the address people come by, without its last slash")
    void baseUrl() {
        variables.put("BASE_URL", "https://coaching.example/");
        assertEquals(URI.create("https://coaching.example"), read().baseUrl());
    }

    @Test
    @DisplayName("never shows the password of the mail server")
    void mailServer() {
        variables.put("SMTP_HOST", "smtp.example");
        variables.put("SMTP_USER", "duologue");
        variables.put("SMTP_PASSWORD", "s3cret");
        Configuration configuration = read();
        assertEquals("s3cret", configuration.mailServer().orElseThrow().password());
        assertTrue(configuration.toString().contains("smtp.example:25"));
        assertFalse(configuration.toString().contains("s3cret"));
    }

    @Test
    @DisplayName("F7 takes money with Stripe by both of its secrets, which it never shows")
    void stripe() {
        variables.put("STRIPE_SECRET_KEY", "sk_test_s3cret");
        variables.put("STRIPE_WEBHOOK_SECRET", "whsec_s3cret");
        Configuration configuration = read();
        StripeSettings stripe = configuration.stripe().orElseThrow();
        assertEquals(new StripeSettings("sk_test_s3cret", "whsec_s3cret", StripeSettings.STRIPE), stripe);
        assertFalse(configuration.toString().contains("s3cret"));
        variables.put("DUOLOGUE_TEST_STRIPE", "http://localhost:1234");
        assertEquals(
                URI.create("http://localhost:1234"),
                read().stripe().orElseThrow().api());
    }

    @ParameterizedTest
    @CsvSource({
        "STRIPE_SECRET_KEY, sk_test_s3cret, ,",
        ", , STRIPE_WEBHOOK_SECRET, whsec_s3cret",
        "STRIPE_SECRET_KEY, whsec_s3cret, STRIPE_WEBHOOK_SECRET, sk_test_s3cret",
        "STRIPE_SECRET_KEY, pk_test_s3cret, STRIPE_WEBHOOK_SECRET, whsec_s3cret"
    })
    @DisplayName("F7 does not start with half of them, or with others, and does not say what they are")
    void halfStripe(String first, String key, String second, String webhook) {
        variables.put(first, key);
        variables.put(second, webhook);
        IllegalStateException refused = assertThrows(IllegalStateException.class, this::read);
        assertTrue(refused.getMessage().contains("STRIPE_SECRET_KEY"), refused.getMessage());
        assertFalse(refused.getMessage().contains("s3cret"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_URL, coaching.example",
        "BASE_URL, ftp://coaching.example",
        "HTTP_PORT, 99999",
        "HTTP_PORT, web",
        "DUOLOGUE_DEMO, yes",
        "DUOLOGUE_DATA, ''",
        "MAIL_FROM, ''"
    })
    @DisplayName("names the variable that it cannot understand")
    void namesWhatIsWrong(String name, String value) {
        variables.put(name, value);
        IllegalStateException refused = assertThrows(IllegalStateException.class, this::read);
        assertTrue(refused.getMessage().contains(name), refused.getMessage());
    }

    private Configuration read() {
        return Configuration.from(name -> Optional.ofNullable(variables.get(name)));
    }
}
