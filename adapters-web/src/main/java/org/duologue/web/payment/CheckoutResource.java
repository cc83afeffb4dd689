package org.duologue.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.payment.BeginCheckout;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.payment.CheckoutUseCases;
import org.duologue.application.payment.GiveUpCheckout;
import org.duologue.application.payment.NotePaid;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.booking.QuoteJson.Wish;
import org.duologue.web.json.Created;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.payment.CheckoutJson.Checkout;
import org.duologue.web.payment.CheckoutJson.Payment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checkouts: times that are kept until they are paid with money. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class CheckoutResource {

    @Inject
    private CheckoutUseCases checkouts;

    @Inject
    private CheckoutQueries asked;

    @Inject
    private CurrentActor actor;

    /**
     * 201; 409 {@code nothing-to-pay} where booking would do, {@code too-late-to-pay}, {@code too-many-checkouts},
     * {@code too-many-additional-sessions}, {@code payment-unavailable}, or what stands against a time.
     */
    @POST
    @Path("enrollments/{enrollment}/checkouts")
    @Operation(summary = "Keep one or several times until what credits do not cover is paid with money")
    @APIResponseSchema(value = Checkout.class, responseCode = "201")
    public Response begin(
            @PathParam("enrollment") String enrollment, @HeaderParam(IdempotencyKey.HEADER) String key, Wish wish) {
        Actor by = actor.require();
        CheckoutId begun =
                checkouts.begin(BeginCheckout.of(wish.command(by, enrollment(enrollment), IdempotencyKey.of(by, key))));
        return Created.at("checkouts/" + begun.value(), Checkout.of(asked.checkout(by, begun)));
    }

    /** Begun first first. */
    @GET
    @Path("enrollments/{enrollment}/checkouts")
    @Operation(summary = "Checkouts of an enrollment that are open")
    public PageJson<Checkout> open(@PathParam("enrollment") String enrollment) {
        return PageJson.whole(asked.open(actor.require(), enrollment(enrollment)).stream()
                .map(Checkout::of)
                .toList());
    }

    /** Begun first first. */
    @GET
    @Path("members/me/checkouts")
    @Operation(summary = "One's own checkouts that are open")
    public PageJson<Checkout> own() {
        return PageJson.whole(
                asked.own(actor.require()).stream().map(Checkout::of).toList());
    }

    /** Begun last first; for admins. */
    @GET
    @Path("checkouts")
    @Operation(summary = "Checkouts of the workspace, of one status or of all")
    public PageJson<Checkout> checkouts(@QueryParam("status") String status, @BeanParam PageQuery page) {
        return PageJson.of(
                asked.page(
                        actor.require(),
                        new CheckoutFilter(
                                Given.optionalChoice("status", status, CheckoutStatus.class), Optional.empty()),
                        page.request()),
                Checkout::of);
    }

    /** One of them. */
    @GET
    @Path("checkouts/{checkout}")
    @Operation(summary = "A checkout")
    public Checkout checkout(@PathParam("checkout") String checkout) {
        return Checkout.of(asked.checkout(actor.require(), id(checkout)));
    }

    /** 204; 409 {@code checkout-closed}, {@code checkout-being-paid}, {@code payment-unavailable}. */
    @DELETE
    @Path("checkouts/{checkout}")
    @Operation(summary = "Give a checkout up: its times are free again")
    public void giveUp(@PathParam("checkout") String checkout) {
        checkouts.giveUp(new GiveUpCheckout(actor.require(), id(checkout), Optional.empty()));
    }

    /** As paid; for admins. 409 {@code not-paid-by-hand}, {@code checkout-closed} if it was paid under another one. */
    @POST
    @Path("checkouts/{checkout}/payment")
    @Operation(summary = "Note that an invoice is paid: its sessions are booked")
    public Checkout notePaid(
            @PathParam("checkout") String checkout, @HeaderParam(IdempotencyKey.HEADER) String key, Payment payment) {
        Actor by = actor.require();
        checkouts.notePaid(new NotePaid(by, id(checkout), payment.reference(), IdempotencyKey.of(by, key)));
        return checkout(checkout);
    }

    private static EnrollmentId enrollment(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }

    private static CheckoutId id(String checkout) {
        return Given.id("checkout", checkout, CheckoutId::new);
    }
}
