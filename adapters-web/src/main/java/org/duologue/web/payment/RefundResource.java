package org.duologue.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.duologue.application.payment.CloseRefundDuty;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.application.payment.RefundDutyUseCases;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.ETags;
import org.duologue.web.json.Given;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.payment.RefundJson.Outcome;
import org.duologue.web.payment.RefundJson.RefundDuty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Refund duties: money that an admin has to give back by hand. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class RefundResource {

    @Inject
    private RefundDutyUseCases duties;

    @Inject
    private RefundDutyQueries asked;

    @Inject
    private CurrentActor actor;

    /** Since last first; for admins. */
    @GET
    @Path("refund-duties")
    @Operation(summary = "Refund duties of the workspace, of one status or of all")
    public PageJson<RefundDuty> duties(@QueryParam("status") String status, @BeanParam PageQuery page) {
        return PageJson.of(
                asked.page(
                        actor.require(),
                        Given.optionalChoice("status", status, RefundDutyStatus.class),
                        page.request()),
                RefundDuty::of);
    }

    /** One of them. */
    @GET
    @Path("refund-duties/{duty}")
    @Operation(summary = "A refund duty")
    public RefundDuty duty(@PathParam("duty") String duty) {
        return RefundDuty.of(asked.duty(actor.require(), id(duty)));
    }

    /** The last one; 404 where nothing of the session's money was ever owed back. */
    @GET
    @Path("bookings/{booking}/refund-duty")
    @Operation(summary = "What is owed back of a session's money")
    public RefundDuty ofSession(@PathParam("booking") String booking) {
        return asked.ofSession(actor.require(), Given.id("booking", booking, BookingId::new))
                .map(RefundDuty::of)
                .orElseThrow(() -> new Refused(new NotFound("refund-duty")));
    }

    /** As done with; for admins. 409 {@code refund-duty-closed}, 412 if somebody else was faster. */
    @PUT
    @Path("refund-duties/{duty}/outcome")
    @Operation(summary = "Note that money was given back, give credits instead, or keep it for a reason")
    public RefundDuty close(@PathParam("duty") String duty, @HeaderParam("If-Match") String ifMatch, Outcome outcome) {
        duties.close(new CloseRefundDuty(
                actor.require(), id(duty), outcome.read(), ETags.ifMatch(ifMatch), Optional.empty()));
        return duty(duty);
    }

    private static RefundDutyId id(String duty) {
        return Given.id("duty", duty, RefundDutyId::new);
    }
}
