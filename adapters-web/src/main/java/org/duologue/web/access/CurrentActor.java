package org.duologue.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.duologue.application.access.AccessUseCases;
import org.duologue.domain.people.Actor;
import org.duologue.web.shared.Cookies;
import org.duologue.web.shared.Paths;

/**
 * Who makes this request: found by the bearer token below {@code /api}, by the session cookie elsewhere. Looked up at
 * most once, and only when somebody asks.
 */
@RequestScoped
public class CurrentActor {

    private AccessUseCases access;
    private HttpServletRequest request;
    private Optional<Actor> found;

    /** For the container's proxy only. */
    protected CurrentActor() {}

    /** For this request. */
    @Inject
    public CurrentActor(AccessUseCases access, HttpServletRequest request) {
        this.access = access;
        this.request = request;
    }

    /** The actor; empty without a token, or with one that is worth nothing. */
    public Optional<Actor> find() {
        if (found == null) {
            found = token().flatMap(access::authenticate);
        }
        return found;
    }

    /**
     * The actor. Without one 401: below {@code /api} with the challenge to show a token, elsewhere the sign-in page.
     */
    public Actor require() {
        return find().orElseThrow(() -> new NotAuthorizedException(BearerToken.CHALLENGE));
    }

    /** The token that the request shows, whatever it is worth. */
    public Optional<String> token() {
        return Paths.isApi(request)
                ? BearerToken.of(request.getHeader("Authorization"))
                : Cookies.read(request, Cookies.SESSION);
    }
}
