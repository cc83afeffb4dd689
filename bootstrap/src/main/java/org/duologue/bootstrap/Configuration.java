package org.duologue.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.web.payment.stripe.StripeSettings;

/**
 * What the operator decided, read once at the start; bootstrap/README.md documents each variable.
 *
 * @param baseUrl BASE_URL, the address people reach the application at, without a slash at its end
 * @param data DUOLOGUE_DATA, the folder for everything kept outside the database
 * @param demo DUOLOGUE_DEMO, whether an empty database gets demo data, its people are offered, and the kit is shown
 * @param mailServer SMTP_HOST and its companions; empty when mails are only kept and not sent
 * @param mailFrom MAIL_FROM, the sender of every mail
 * @param stripe STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET, the account that takes the money; empty when invoices do
 * @param invoiceText INVOICE_TEXT, how an invoice is paid; empty: one has to ask
 * @param testClock DUOLOGUE_TEST_CLOCK, for tests only: see {@link ServerTime}
 * @param testLoopback DUOLOGUE_TEST_LOOPBACK, for tests only: whether external calendars may be on this machine
 */
public record Configuration(
        URI baseUrl,
        Path data,
        boolean demo,
        Optional<MailServer> mailServer,
        String mailFrom,
        Optional<StripeSettings> stripe,
        String invoiceText,
        Optional<Path> testClock,
        boolean testLoopback) {

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

    /**
     * Reads the configuration from variables by name; one that is empty counts as absent.
     *
     * @throws IllegalStateException with the name of a variable that is missing or cannot be understood
     */
    public static Configuration from(Function<String, Optional<String>> variables) {
        return new Variables(variables).configuration();
    }

    private record Variables(Function<String, Optional<String>> byName) {

        Configuration configuration() {
            return new Configuration(
                    baseUrl(),
                    Path.of(required("DUOLOGUE_DATA")).toAbsolutePath(),
                    isOn("DUOLOGUE_DEMO"),
                    optional("SMTP_HOST").map(this::mailServer),
                    required("MAIL_FROM"),
                    stripe(),
                    optional("INVOICE_TEXT").orElse(""),
                    optional("DUOLOGUE_TEST_CLOCK").map(Path::of),
                    isOn("DUOLOGUE_TEST_LOOPBACK"));
        }

        private boolean isOn(String name) {
            return optional(name).map(text -> flag(name, text)).orElse(false);
        }

        private URI baseUrl() {
            String text = optional("BASE_URL").orElseGet(() -> "http://localhost:" + port("HTTP_PORT"));
            URI url = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (url.getHost() == null
                    || url.getScheme() == null
                    || !url.getScheme().matches("https?")) {
                throw wrong("BASE_URL", text);
            }
            return url;
        }

        private MailServer mailServer(String host) {
            return new MailServer(
                    host,
                    port("SMTP_PORT"),
                    optional("SMTP_USER"),
                    optional("SMTP_PASSWORD").orElse(""));
        }

        /** Both secrets or none; what they are is never said. */
        private Optional<StripeSettings> stripe() {
            Optional<String> key = optional("STRIPE_SECRET_KEY");
            Optional<String> webhook = optional("STRIPE_WEBHOOK_SECRET");
            if (key.isPresent() != webhook.isPresent()) {
                throw new IllegalStateException(
                        "STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET: only one of them is there");
            }
            URI api = optional("DUOLOGUE_TEST_STRIPE").map(URI::create).orElse(StripeSettings.STRIPE);
            try {
                return key.map(secret -> new StripeSettings(secret, webhook.orElseThrow(), api));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException("STRIPE_SECRET_KEY or STRIPE_WEBHOOK_SECRET: " + wrong.getMessage());
            }
        }

        private int port(String name) {
            String text = required(name);
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
                throw wrong(name, text);
            }
            return Integer.parseInt(text);
        }

        private static boolean flag(String name, String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw wrong(name, text);
            };
        }

        private String required(String name) {
            return optional(name).orElseThrow(() -> wrong(name, ""));
        }

        private Optional<String> optional(String name) {
            return byName.apply(name).map(String::strip).filter(text -> !text.isEmpty());
        }

        private static IllegalStateException wrong(String name, String text) {
            return new IllegalStateException("The variable " + name + " is missing or wrong: '" + text + "'");
        }
    }
}
