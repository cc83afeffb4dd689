package org.duologue.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.duologue.domain.shared.Refused;

/** Answers a refusal that no page method has shown next to its form. */
@Provider
@ApplicationScoped
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Inject
    private ErrorPages errors;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Refused refused) {
        return errors.response(Problem.of(refused.refusal(), errors.reader(request)), request);
    }
}
