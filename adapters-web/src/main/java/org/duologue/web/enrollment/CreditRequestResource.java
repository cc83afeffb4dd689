package org.duologue.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duologue.application.enrollment.AskForCredits;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.CreditRequestQueries;
import org.duologue.application.enrollment.CreditRequestUseCases;
import org.duologue.application.enrollment.DeclineCreditRequest;
import org.duologue.application.enrollment.GrantCreditRequest;
import org.duologue.application.enrollment.WithdrawCreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.enrollment.CreditRequestJson.CreditRequest;
import org.duologue.web.enrollment.CreditRequestJson.Decline;
import org.duologue.web.enrollment.CreditRequestJson.Grant;
import org.duologue.web.enrollment.CreditRequestJson.Waiting;
import org.duologue.web.enrollment.CreditRequestJson.Wish;
import org.duologue.web.json.Created;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for credits: asked by students, answered by those who lead (S2.27). */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests for credits")
public class CreditRequestResource {

    @Inject
    private CreditRequestUseCases requests;

    @Inject
    private CreditRequestQueries asked;

    @Inject
    private CurrentActor actor;

    /** 201 with the request; 409 {@code credit-request-open} while another one waits. */
    @POST
    @Path("enrollments/{enrollment}/credit-requests")
    @Operation(summary = "Ask those who lead for credits, 1 to 1000")
    @APIResponseSchema(value = CreditRequest.class, responseCode = "201")
    public Response ask(
            @PathParam("enrollment") String enrollment, @HeaderParam(IdempotencyKey.HEADER) String key, Wish wish) {
        Actor by = actor.require();
        EnrollmentId in = Given.id("enrollment", enrollment, EnrollmentId::new);
        CreditRequestId id =
                requests.ask(new AskForCredits(by, in, wish.credits(), wish.reason(), IdempotencyKey.of(by, key)));
        return Created.at("credit-requests/" + id.value(), CreditRequest.of(asked.request(by, id)));
    }

    /** Asked last first; {@code open=true} leaves out those that were answered or taken back. */
    @GET
    @Path("credit-requests")
    @Operation(summary = "Requests for credits, asked last first")
    public PageJson<CreditRequest> requests(
            @QueryParam("enrollment") String enrollment,
            @QueryParam("student") String student,
            @QueryParam("coach") String coach,
            @QueryParam("open") String open,
            @BeanParam PageQuery page) {
        CreditRequestFilter filter = new CreditRequestFilter(
                Given.optionalId("enrollment", enrollment, EnrollmentId::new),
                Given.optionalId("student", student, MemberId::new),
                Given.optionalId("coach", coach, MemberId::new),
                Given.flag("open", open));
        return PageJson.of(asked.requests(actor.require(), filter, page.request()), CreditRequest::of);
    }

    /** That the caller can answer. */
    @GET
    @Path("credit-requests/waiting")
    @Operation(summary = "How many requests wait for an answer that the caller can give")
    public Waiting waiting() {
        return new Waiting(asked.waiting(actor.require()));
    }

    /** One of them. */
    @GET
    @Path("credit-requests/{request}")
    @Operation(summary = "A request for credits")
    public CreditRequest request(@PathParam("request") String request) {
        return CreditRequest.of(asked.request(actor.require(), id(request)));
    }

    /** As answered; 409 {@code credit-request-closed} if it was before. */
    @POST
    @Path("credit-requests/{request}/grant")
    @Operation(summary = "Grant a request: assigns the credits at once")
    public CreditRequest grant(
            @PathParam("request") String request, @HeaderParam(IdempotencyKey.HEADER) String key, Grant grant) {
        Actor by = actor.require();
        requests.grant(
                new GrantCreditRequest(by, id(request), grant.credits(), grant.message(), IdempotencyKey.of(by, key)));
        return request(request);
    }

    /** As answered; 409 {@code credit-request-closed} if it was before. */
    @POST
    @Path("credit-requests/{request}/decline")
    @Operation(summary = "Decline a request, with a message")
    public CreditRequest decline(
            @PathParam("request") String request, @HeaderParam(IdempotencyKey.HEADER) String key, Decline decline) {
        Actor by = actor.require();
        requests.decline(new DeclineCreditRequest(by, id(request), decline.message(), IdempotencyKey.of(by, key)));
        return request(request);
    }

    /** As taken back; 409 {@code credit-request-closed} if it was answered before. */
    @POST
    @Path("credit-requests/{request}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take a request back")
    public CreditRequest withdraw(@PathParam("request") String request) {
        requests.withdraw(new WithdrawCreditRequest(actor.require(), id(request)));
        return request(request);
    }

    private static CreditRequestId id(String request) {
        return Given.id("request", request, CreditRequestId::new);
    }
}
