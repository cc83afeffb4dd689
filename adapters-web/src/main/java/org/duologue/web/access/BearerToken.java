package org.duologue.web.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a program shows its token (RFC 6750). */
final class BearerToken {

    /** What is answered to who shows none. */
    static final String CHALLENGE = "Bearer realm=\"duologue\"";

    private static final Pattern HEADER = Pattern.compile("[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9._~+/-]{1,500}=*) *");

    private BearerToken() {}

    /**
     * The token of an {@code Authorization} header.
     *
     * @param header its value, or null without one
     * @return empty if there is none, or it belongs to another scheme
     */
    static Optional<String> of(String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher bearer = HEADER.matcher(header);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
