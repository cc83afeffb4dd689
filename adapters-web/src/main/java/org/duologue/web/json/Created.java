package org.duologue.web.json;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that something was made. */
public final class Created {

    private Created() {}

    /**
     * 201 with its address.
     *
     * @param path below {@code /api/v1/}
     */
    public static Response at(String path, Object answer) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/" + path)
                .entity(answer)
                .build();
    }
}
