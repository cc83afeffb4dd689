package org.duologue.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Answers what the protocol itself refuses: no such address, a method that is not allowed, a body that cannot be read.
 * Nothing of the exception's message is shown. Somebody who has to sign in for a page is sent to do so.
 */
@Provider
@ApplicationScoped
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    private ErrorPages errors;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response original = exception.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        if (status == 401 && !Paths.isApi(request)) {
            String next = URLEncoder.encode(Paths.of(request), StandardCharsets.UTF_8);
            return Redirect.to(Paths.SIGN_IN + "?next=" + next).build();
        }
        Response answer = errors.response(Problem.of(status, code(status), errors.reader(request), Map.of()), request);
        original.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                answer.getHeaders().put(name, values);
            }
        });
        return answer;
    }

    static String code(int status) {
        return switch (status) {
            case 400 -> "malformed";
            case 401 -> "not-signed-in";
            case 403 -> "forbidden";
            case 404 -> "no-such-address";
            case 405 -> "method-not-allowed";
            case 413 -> "too-large";
            case 415, 406 -> "media-type";
            case 429 -> "too-many";
            default -> status < 500 ? "malformed" : "failure";
        };
    }
}
