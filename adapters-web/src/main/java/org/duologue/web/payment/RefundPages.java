package org.duologue.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.payment.CloseRefundDuty;
import org.duologue.application.payment.RefundDutyQueries;
import org.duologue.application.payment.RefundDutyUseCases;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.shared.Unreadable;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;

/** What is owed back, for admins: the list, open first, and the dialog in which one of them is done with (B8). */
@Path("payments")
@RequestScoped
public class RefundPages {

    private static final int AT_ONCE = 25;

    @Inject
    private RefundDutyUseCases duties;

    @Inject
    private RefundDutyQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Those that are open, unless all are wanted. */
    @GET
    public Page list() {
        Entered address = EnteredReader.of(request);
        Reader reader = readers.of(request);
        boolean all = address.value("show").equals("all");
        Optional<RefundDutyStatus> status = all ? Optional.empty() : Optional.of(RefundDutyStatus.OPEN);
        PageRequest page = new PageRequest(Given.present(address.value("after")), AT_ONCE);
        String done = Given.optionalChoice("done", address.value("done"), RefundWay.class)
                .map(way -> reader.text("payment.done." + way.name()))
                .orElse("");
        return new Page(
                "page/list.jte",
                new PaymentLists(reader).refunds(asked.page(actor.require(), status, page), all, done));
    }

    /** One of them. */
    @GET
    @Path("refunds/{duty}")
    public Page duty(@PathParam("duty") String duty) {
        return page(id(duty), Entered.nothing(), Optional.empty());
    }

    /** Is done with it in one of the three ways; a refusal is shown in the dialog, with what was typed. */
    @POST
    @Path("refunds/{duty}")
    public Response close(@PathParam("duty") String duty, Entered entered) {
        Actor by = actor.require();
        RefundDutyId id = id(duty);
        try {
            RefundWay way = Given.optionalChoice("outcome", entered.value("outcome"), RefundWay.class)
                    .orElseThrow(() -> Unreadable.field("outcome", "one of the ways"));
            Typed typed = new Typed(entered);
            int credits = way == RefundWay.CONVERTED ? typed.whole("credits") : 0;
            typed.refuseIfAny();
            duties.close(new CloseRefundDuty(
                    by,
                    id,
                    way.outcome(entered.value("reference"), credits, entered.value("reason")),
                    Optional.of((long) Given.number("version", entered.value("version"), -1)),
                    IdempotencyKey.in(by, entered)));
            return Redirect.to(PaymentLists.REFUNDS + "?done=" + way.name()).build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(id, again, Optional.of(refusal)));
        }
    }

    private Page page(RefundDutyId id, Entered entered, Optional<Refusal> refusal) {
        return new Page(
                "payment/refund.jte",
                new RefundDialog(asked.duty(actor.require(), id), readers.of(request)).model(entered, refusal));
    }

    private static RefundDutyId id(String duty) {
        return Given.id("duty", duty, RefundDutyId::new);
    }
}
