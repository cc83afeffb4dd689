package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Settings of the mailer")
class MailSettingsTest {

    private static MailSettings settings(String host, int port, String password, String from, String baseUrl) {
        Optional<String> secret = Optional.of(password);
        return new MailSettings(Optional.of(host), port, secret, secret, from, URI.create(baseUrl));
    }

    private static MailSettings server(String host, int port, String password) {
        return settings(host, port, password, "a@b.example", "https://b.example");
    }

    @Test
    @DisplayName("blank values are absent values")
    void blanks() {
        MailSettings settings = server(" ", 25, "");
        assertEquals(Optional.empty(), settings.host());
        assertEquals(Optional.empty(), settings.user());
        assertEquals(Optional.empty(), settings.password());
    }

    @Test
    @DisplayName("do not show the password")
    void discreet() {
        assertFalse(server("h.example", 25, "s3cr3t").toString().contains("password=Optional"));
        assertFalse(new MailSettings(
                        Optional.of("h.example"),
                        25,
                        Optional.of("u"),
                        Optional.of("s3cr3t"),
                        "a@b.example",
                        URI.create("http://b.example"))
                .toString()
                .contains("s3cr3t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "ä@b.example", "<x>", ""
            })
    @DisplayName("refuse a sender that is no address")
    void senders(String from) {
        assertThrows(IllegalArgumentException.class, () -> settings("h", 25, "", from, "https://b.example"));
    }

    @ParameterizedTest
    @CsvSource({"a@b.example, a@b.example", "Duo <duo@localhost>, duo@localhost", "' a+b@c.example ', a+b@c.example"})
    @DisplayName("take the address of a sender")
    void sender(String from, String address) {
        assertEquals(address, settings("h", 25, "", from, "https://b.example").from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://b.example", "/app", "https://b.example?x=1", "mailto:a@b.example", "https:///x"})
    @DisplayName("refuse a base URL that is no web address")
    void baseUrls(String url) {
        assertThrows(IllegalArgumentException.class, () -> settings("h", 25, "", "a@b.example", url));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_536})
    @DisplayName("refuse a port that is none")
    void ports(int port) {
        assertThrows(IllegalArgumentException.class, () -> server("h.example", port, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "mail.example, 587, pw, true, false",
        "mail.example, 25, '', false, false",
        "mail.example, 465, pw, false, true",
        "localhost, 25, pw, false, false"
    })
    @DisplayName("TLS wherever it is offered; a password travels only with TLS")
    void tls(String host, int port, String password, boolean required, boolean implicit) {
        Properties properties = Smtp.properties(server(host, port, password), host);
        assertEquals("true", properties.getProperty("mail.smtp.starttls.enable"));
        assertEquals(String.valueOf(required), properties.getProperty("mail.smtp.starttls.required"));
        assertEquals(String.valueOf(implicit), properties.getProperty("mail.smtp.ssl.enable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://b.example/duo", "https://b.example/duo/"})
    @DisplayName("links begin with the base URL, with or without a slash at its end")
    void links(String base) {
        assertEquals(URI.create("https://b.example/duo/app/password/abc"), new Links(URI.create(base)).password("abc"));
    }
}
