package org.duologue.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator decided, read once at the start; bootstrap/README.md documents each variable.
 *
 * @param baseUrl BASE_URL, the address people reach the application at, without a slash at its end
 * @param data DUOLOGUE_DATA, the folder for everything kept outside the database
 * @param demo DUOLOGUE_DEMO, whether to fill an empty database with demo data
 * @param mailServer SMTP_HOST and its companions; empty when mails are only kept and not sent
 * @param mailFrom MAIL_FROM, the sender of every mail
 * @param testClock DUOLOGUE_TEST_CLOCK, for tests only: see {@link ServerTime}
 */
public record Configuration(
        URI baseUrl,
        Path data,
        boolean demo,
        Optional<MailServer> mailServer,
        String mailFrom,
        Optional<Path> testClock) {

    /**
     * Where outgoing mail is handed over.
     *
     * @param user empty when the server asks for no sign-in
     */
    public record MailServer(String host, int port, Optional<String> user, String password) {

        @Override
        public String toString() {
            return "MailServer[" + host + ":" + port + "]";
        }
    }

    /** Reads the configuration; a value that cannot be understood stops the start with its name. */
    public static Configuration from(Config config) {
        return new Configuration(
                baseUrl(config),
                Path.of(config.getValue("DUOLOGUE_DATA", String.class)).toAbsolutePath(),
                config.getOptionalValue("DUOLOGUE_DEMO", Boolean.class).orElse(false),
                config.getOptionalValue("SMTP_HOST", String.class).map(host -> mailServer(host, config)),
                config.getValue("MAIL_FROM", String.class),
                config.getOptionalValue("DUOLOGUE_TEST_CLOCK", String.class).map(Path::of));
    }

    private static URI baseUrl(Config config) {
        String url = config.getOptionalValue("BASE_URL", String.class)
                .orElseGet(() -> "http://localhost:" + config.getValue("HTTP_PORT", Integer.class));
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    private static MailServer mailServer(String host, Config config) {
        return new MailServer(
                host,
                config.getValue("SMTP_PORT", Integer.class),
                config.getOptionalValue("SMTP_USER", String.class),
                config.getOptionalValue("SMTP_PASSWORD", String.class).orElse(""));
    }
}
