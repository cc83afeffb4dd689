package org.duologue.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Sends the browser on after something was done, so that loading the page again does not do it twice. The address is
 * written as it is: the container would resolve it below {@code /app} once more.
 */
public final class Redirect {

    private Redirect() {}

    /** To one of our pages, by its path from the root with its query. Never leads to another site. */
    public static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, Paths.local(path));
    }
}
