package org.duologue.mail.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * How mail leaves. Blank optional values count as absent, since that is how unset variables often arrive.
 *
 * @param host the mail server; absent: mails are only kept
 * @param port of the mail server, 1..65535; on 465 the connection is encrypted from the start
 * @param user to sign in at the mail server; absent: without signing in
 * @param password of that user
 * @param from the address all mail comes from, alone or as in {@code Duologue <mail@example.org>}, of which only the
 *     address is kept, since the workspace gives the name; also the organizer of all calendar entries, so best kept
 * @param baseUrl where the web application is found, absolute http or https; links begin with it
 */
public record MailSettings(
        Optional<String> host, int port, Optional<String> user, Optional<String> password, String from, URI baseUrl) {

    public MailSettings {
        host = host.map(String::strip).filter(text -> !text.isEmpty());
        user = user.filter(text -> !text.isBlank());
        password = password.filter(text -> !text.isEmpty());
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        from = address(from);
        Objects.requireNonNull(baseUrl, "baseUrl");
        boolean web = "https".equalsIgnoreCase(baseUrl.getScheme()) || "http".equalsIgnoreCase(baseUrl.getScheme());
        if (!web || baseUrl.getHost() == null || baseUrl.getRawQuery() != null || baseUrl.getRawFragment() != null) {
            throw new IllegalArgumentException("not the address of a web application: " + baseUrl);
        }
    }

    private static String address(String from) {
        try {
            String address = new InternetAddress(Typed.line("from", from), true).getAddress();
            if (address.matches("[!-~]+@[A-Za-z0-9.-]+")) {
                return address;
            }
        } catch (AddressException e) {
            throw new IllegalArgumentException("not a sender: " + from, e);
        }
        throw new IllegalArgumentException("not a sender: " + from);
    }

    /** The domain of the sender, which message ids end with. */
    String senderDomain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** All but the password. */
    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + ", user=" + user + ", from=" + from + ", baseUrl="
                + baseUrl + "]";
    }
}
