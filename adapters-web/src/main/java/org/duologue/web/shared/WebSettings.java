package org.duologue.web.shared;

import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How this installation is reached. Produced by the composition root.
 *
 * @param baseUrl the address people use, without a slash at the end; cookies are Secure if it is https
 * @param defaultZone the zone of pages whose reader's zone is not known yet
 * @param demo whether the sign-in page offers the demo's people
 */
public record WebSettings(URI baseUrl, ZoneId defaultZone, boolean demo) {

    public WebSettings {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(defaultZone, "defaultZone");
    }

    /** Whether people come by https, so that cookies may be Secure and browsers may insist on it. */
    public boolean secure() {
        return "https".equalsIgnoreCase(baseUrl.getScheme());
    }
}
