package org.duologue.web.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.TakeBackCredits;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletUseCases;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.wallet.RenewalJson.Quote;
import org.duologue.web.wallet.RenewalJson.Renewal;
import org.duologue.web.wallet.WalletJson.Assignment;
import org.duologue.web.wallet.WalletJson.Available;
import org.duologue.web.wallet.WalletJson.TakingBack;
import org.duologue.web.wallet.WalletJson.TakingBackQuote;
import org.duologue.web.wallet.WalletJson.Wallet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credits: the balance, assigning extra ones and taking them back, and how free ones renew. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Credits")
public class WalletResource {

    @Inject
    private WalletUseCases wallets;

    @Inject
    private WalletQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** As of now. */
    @GET
    @Path("enrollments/{enrollment}/wallet")
    @Operation(summary = "The wallet of an enrollment")
    public Wallet wallet(@PathParam("enrollment") String enrollment) {
        return Wallet.of(asked.wallet(actor.require(), id(enrollment)));
    }

    /** After all that took effect then. */
    @GET
    @Path("enrollments/{enrollment}/wallet/available")
    @Operation(summary = "What could be spent at an instant of the past")
    public Available available(@PathParam("enrollment") String enrollment, @QueryParam("at") String at) {
        return Available.of(asked.availableAt(actor.require(), id(enrollment), Given.instant("at", at)));
    }

    /** The wallet afterwards; 422 on field {@code credits} outside of 1..1000. */
    @POST
    @Path("enrollments/{enrollment}/credits")
    @Operation(summary = "Assign extra credits, 1 to 1000")
    public Wallet assign(
            @PathParam("enrollment") String enrollment,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            Assignment assignment) {
        Actor by = actor.require();
        wallets.assignCredits(new AssignCredits(
                by, id(enrollment), assignment.credits(), assignment.reason(), IdempotencyKey.of(by, key)));
        return wallet(enrollment);
    }

    /** What is left of it; 404 if the lot was not assigned, or nothing is left. */
    @GET
    @Path("enrollments/{enrollment}/credits/{lot}/quote")
    @Operation(summary = "How many credits of an assignment can be taken back")
    public TakingBackQuote takingBack(@PathParam("enrollment") String enrollment, @PathParam("lot") String lot) {
        return TakingBackQuote.of(asked.quoteTakeBack(actor.require(), id(enrollment), lot(lot)));
    }

    /** The wallet afterwards; 409 {@code credits-not-left}. */
    @POST
    @Path("enrollments/{enrollment}/credits/{lot}/take-back")
    @Operation(summary = "Take unused credits of an assignment back")
    public Wallet takeBack(
            @PathParam("enrollment") String enrollment,
            @PathParam("lot") String lot,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            TakingBack back) {
        Actor by = actor.require();
        wallets.takeBackCredits(new TakeBackCredits(
                by, id(enrollment), lot(lot), back.credits(), back.reason(), IdempotencyKey.of(by, key)));
        return wallet(enrollment);
    }

    /** The wallet afterwards, usually with the change pending; 409 {@code no-renewal}. */
    @PUT
    @Path("enrollments/{enrollment}/renewal")
    @Operation(summary = "Change how the credits of one enrollment renew, from the next renewal on")
    public Wallet renewal(@PathParam("enrollment") String enrollment, Renewal renewal) {
        wallets.changeRenewal(new ChangeRenewal(actor.require(), id(enrollment), renewal.settings()));
        return wallet(enrollment);
    }

    /** What that would do. */
    @POST
    @Path("enrollments/{enrollment}/renewal/quotes")
    @Operation(summary = "What changing the renewal would do; changes nothing")
    public Quote quote(@PathParam("enrollment") String enrollment, Renewal renewal) {
        ChangeRenewal command = new ChangeRenewal(actor.require(), id(enrollment), renewal.settings());
        return Quote.of(asked.quoteRenewal(command), readers.of(request));
    }

    private static int lot(String lot) {
        return Given.number("lot", lot, 0);
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
