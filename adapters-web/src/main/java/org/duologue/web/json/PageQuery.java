package org.duologue.web.json;

import jakarta.ws.rs.QueryParam;
import org.duologue.application.shared.PageRequest;

/**
 * The parameters of every list: {@code limit}, 1..200, usually 50, and {@code after}, the page before's {@code next}.
 */
public class PageQuery {

    private static final int USUAL = 50;

    @QueryParam("limit")
    private String limit;

    @QueryParam("after")
    private String after;

    /** Filled in by the container. */
    public PageQuery() {}

    /** The page that is wanted. */
    public PageRequest request() {
        return new PageRequest(Given.present(after), Given.number("limit", limit, USUAL));
    }
}
