package org.duologue.web.json;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Completes answers: the ETag of what has a revision, 304 where the program has it already, the link to the next page.
 */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Revised answer && response.getStatus() < 300) {
            String tag = ETags.of(answer);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            boolean read = request.getMethod().equals("GET");
            if (read && ETags.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setEntity(null);
                response.setStatus(304);
            }
        }
        if (response.getEntity() instanceof PageJson<?> page && page.next().isPresent()) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", page.next().get())
                    .build();
            String link = "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
            response.getHeaders().putSingle(HttpHeaders.LINK, link);
        }
    }
}
