package org.duologue.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.domain.shared.Refused;

/**
 * Answers a failure that nobody foresaw: logged in full under an incident number, of which alone the answer speaks. A
 * refusal that the container has wrapped is answered as the refusal it is, and what cannot be read as {@link
 * Unreadable}.
 */
@Provider
@ApplicationScoped
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    @Inject
    private ErrorPages errors;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        return errors.response(problem(failure), request);
    }

    private Problem problem(Throwable failure) {
        Optional<Refused> refused = cause(failure, Refused.class);
        if (refused.isPresent()) {
            return Problem.of(refused.get().refusal(), errors.reader(request));
        }
        Optional<Unreadable> unreadable = cause(failure, Unreadable.class);
        if (unreadable.isPresent()) {
            return unreadable.get().problem(errors.reader(request));
        }
        if (cause(failure, JsonbException.class).isPresent()
                || cause(failure, JsonException.class).isPresent()) {
            return Problem.of(400, "malformed", errors.reader(request), Map.of());
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "incident " + incident + " at " + Paths.of(request), failure);
        return Problem.of(500, "failure", errors.reader(request), Map.of("incident", incident));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(10)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
