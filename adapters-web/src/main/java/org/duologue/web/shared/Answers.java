package org.duologue.web.shared;

import jakarta.ws.rs.core.Response;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Page;

/** How refusals are answered. */
public final class Answers {

    private Answers() {}

    /** The page once more, with what was refused on it. */
    public static Response again(Refusal refusal, Page page) {
        return Response.status(status(refusal.kind())).entity(page).build();
    }

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
