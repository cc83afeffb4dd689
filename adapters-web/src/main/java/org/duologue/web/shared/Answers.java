package org.duologue.web.shared;

import org.duologue.domain.shared.Kind;

/** Which HTTP status answers which kind of refusal. */
public final class Answers {

    private Answers() {}

    /** The status of this kind. */
    public static int status(Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, TOO_LATE -> 409;
            case STALE -> 412;
            case PAYMENT_NEEDED -> 402;
        };
    }
}
