package org.duologue.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.duologue.application.access.AccessUseCases;
import org.duologue.application.access.ChangePassword;
import org.duologue.application.access.ChoosePassword;
import org.duologue.application.access.SignIn;
import org.duologue.web.access.AccessJson.Changed;
import org.duologue.web.access.AccessJson.Chosen;
import org.duologue.web.access.AccessJson.Credentials;
import org.duologue.web.access.AccessJson.Forgotten;
import org.duologue.web.access.AccessJson.Link;
import org.duologue.web.access.AccessJson.LinkOwner;
import org.duologue.web.access.AccessJson.Token;
import org.duologue.web.json.Created;
import org.duologue.web.shared.SignInLimit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens and passwords. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class AccessResource {

    @Inject
    private AccessUseCases access;

    @Inject
    private CurrentActor actor;

    @Inject
    private SignInLimit limit;

    @Inject
    private HttpServletRequest request;

    /** 201 with a token; 403 {@code wrong-credentials}; 429 after too many tries. */
    @POST
    @Path("tokens")
    @Anonymous
    @SecurityRequirements
    @Operation(summary = "Sign in: a token for email and password")
    @APIResponseSchema(value = Token.class, responseCode = "201")
    public Response signIn(Credentials credentials) {
        slowDown(credentials.email());
        Token token = Token.of(access.signIn(new SignIn(credentials.email(), credentials.password())));
        return Created.at("tokens/current", token);
    }

    /** 204; the token is worthless from now on. */
    @DELETE
    @Path("tokens/current")
    @Operation(summary = "Sign out: end the token of this request")
    public void signOut() {
        actor.token().ifPresent(access::signOut);
    }

    /** 202, whether or not the address is known. */
    @POST
    @Path("passwords/forgotten")
    @Anonymous
    @SecurityRequirements
    @Operation(summary = "Mail a link for choosing a new password")
    public Response forgotten(Forgotten forgotten) {
        slowDown(forgotten.email());
        access.forgotPassword(forgotten.email());
        return Response.accepted().build();
    }

    /** Whose link it is; 409 {@code link-ended}. */
    @POST
    @Path("passwords/link")
    @Anonymous
    @SecurityRequirements
    @Operation(summary = "See whose invitation or password link it is")
    public LinkOwner link(Link link) {
        return LinkOwner.of(access.link(link.link()));
    }

    /** 201 with a token. */
    @POST
    @Path("passwords")
    @Anonymous
    @SecurityRequirements
    @Operation(summary = "Choose a password with a link, and sign in")
    @APIResponseSchema(value = Token.class, responseCode = "201")
    public Response choose(Chosen chosen) {
        return Created.at(
                "tokens/current",
                Token.of(access.choosePassword(new ChoosePassword(chosen.link(), chosen.password(), chosen.zone()))));
    }

    /** A fresh token; all others of the member end. */
    @PUT
    @Path("members/me/password")
    @Operation(summary = "Change your own password; all other tokens end")
    public Token change(Changed changed) {
        return Token.of(
                access.changePassword(new ChangePassword(actor.require(), changed.current(), changed.password())));
    }

    private void slowDown(String email) {
        Optional<Duration> wait = limit.tryNow(request.getRemoteAddr(), email);
        if (wait.isPresent()) {
            long seconds = wait.get().toSeconds() + 1;
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build());
        }
    }
}
