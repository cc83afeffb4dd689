package org.duologue.mail.notification;

import java.net.URI;
import java.util.regex.Pattern;
import org.duologue.domain.booking.BookingId;

/**
 * The pages that mails lead to. Their paths are written here and nowhere else in this module.
 *
 * @param baseUrl where the web application is found
 */
record Links(URI baseUrl) {

    /** The page of a session, followed by its booking id. */
    static final String SESSION = "/app/sessions/";
    /** The page on which a password is chosen, followed by the secret. */
    static final String PASSWORD = "/app/password/";
    /** Stands for the secret in the kept copy of a mail that was sent. */
    static final String MASK = "hidden-because-it-was-sent";

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9._~-]+");

    /** Where a session is looked at, moved and cancelled. */
    URI session(BookingId booking) {
        return at(SESSION + booking.value());
    }

    /** Where the holder of the secret chooses a password; IllegalArgumentException if it is no plain token. */
    URI password(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            throw new IllegalArgumentException("the secret of a link is made of letters, digits and ._~- only");
        }
        return at(PASSWORD + secret);
    }

    private URI at(String path) {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
