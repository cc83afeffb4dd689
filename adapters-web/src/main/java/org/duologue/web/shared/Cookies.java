package org.duologue.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookies of the pages. Those that carry a secret cannot be read by scripts; none is sent by a form of another
 * site; all are Secure where people come by https.
 *
 * @param secure whether to mark them Secure
 */
public record Cookies(boolean secure) {

    /** Carries the opaque session token of a member. */
    public static final String SESSION = "duologue_session";
    /** Carries a random value for visitors who are not signed in, from which their form tokens are derived. */
    public static final String VISIT = "duologue_visit";
    /** The browser's time zone, written by a script. */
    public static final String ZONE = "duologue_zone";
    /** The chosen theme. */
    public static final String THEME = "duologue_theme";
    /** The chosen language of a visitor. */
    public static final String LANGUAGE = "duologue_language";

    /** A cookie with a secret that lives so long. */
    public NewCookie secret(String name, String value, Duration lifetime) {
        return cookie(name, value, lifetime, true);
    }

    /** A cookie with a preference, kept for a year. */
    public NewCookie preference(String name, String value) {
        return cookie(name, value, Duration.ofDays(365), false);
    }

    /** Takes a cookie back. */
    public NewCookie removal(String name) {
        return cookie(name, "", Duration.ZERO, true);
    }

    /** The value the request sent under this name, unless it is empty. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? Optional.empty()
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    private NewCookie cookie(String name, String value, Duration lifetime, boolean httpOnly) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) lifetime.toSeconds())
                .httpOnly(httpOnly)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
