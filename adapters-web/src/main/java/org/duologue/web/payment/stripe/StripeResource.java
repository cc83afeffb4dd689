package org.duologue.web.payment.stripe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.duologue.web.access.Anonymous;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where Stripe tells what became of checkouts. Its signature is what lets it in. */
@Path("v1")
@RequestScoped
@Tag(name = "Payments")
public class StripeResource {

    private Optional<StripeWebhook> webhook;

    /** For the container's proxy only. */
    protected StripeResource() {}

    /** With what takes webhooks, if an account at Stripe is configured. */
    @Inject
    public StripeResource(Optional<StripeWebhook> webhook) {
        this.webhook = webhook;
    }

    /**
     * 200, also for what is none of ours, or Stripe would send it for days; 400 without a signature of these bytes made
     * within five minutes; 404 where nothing is paid with Stripe. Whatever else fails comes again.
     *
     * @param body at most 64 KiB
     */
    @POST
    @Path("payments/stripe")
    @Anonymous
    @SecurityRequirements
    @Operation(summary = "For Stripe: what became of a checkout")
    @APIResponse(responseCode = "200", description = "Taken, or none of ours")
    public Response tell(InputStream body, @HeaderParam(StripeWebhook.SIGNATURE) String signature) throws IOException {
        webhook.orElseThrow(NotFoundException::new).take(body, signature);
        return Response.ok().build();
    }
}
