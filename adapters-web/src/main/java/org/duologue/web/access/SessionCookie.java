package org.duologue.web.access;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.duologue.application.access.SignedIn;
import org.duologue.web.shared.Cookies;
import org.duologue.web.shared.Redirect;
import org.duologue.web.shared.WebSettings;

/** Gives a browser its session. */
final class SessionCookie {

    /** The browser forgets the cookie when the sign-in has ended in any case. */
    private static final Duration LIFETIME = Duration.ofDays(14);

    private SessionCookie() {}

    /** Leads on with the session in a cookie. */
    static Response welcome(SignedIn signedIn, String path, WebSettings settings) {
        return Redirect.to(path)
                .cookie(new Cookies(settings.secure()).secret(Cookies.SESSION, signedIn.token(), LIFETIME))
                .build();
    }
}
