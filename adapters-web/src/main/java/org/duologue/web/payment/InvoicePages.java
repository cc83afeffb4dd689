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
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.payment.CheckoutUseCases;
import org.duologue.application.payment.NotePaid;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.CheckoutStatus;
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
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/** Invoices that are open, for admins: the list, and the dialog in which one of them is noted as paid (F7). */
@Path("payments/invoices")
@RequestScoped
public class InvoicePages {

    private static final int AT_ONCE = 50;

    @Inject
    private CheckoutUseCases checkouts;

    @Inject
    private CheckoutQueries asked;

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
        CheckoutFilter invoices = CheckoutFilter.ALL.byHand();
        CheckoutFilter wanted = all ? invoices : invoices.in(CheckoutStatus.OPEN);
        PageRequest page = new PageRequest(Given.present(address.value("after")), AT_ONCE);
        String toast = address.value("done").equals("noted") ? reader.text("payment.noted") : "";
        return new Page(
                "page/list.jte",
                new PaymentLists(reader).invoices(asked.page(actor.require(), wanted, page), all, toast));
    }

    /** One of them. */
    @GET
    @Path("{checkout}")
    public Page invoice(@PathParam("checkout") String checkout) {
        return page(id(checkout), Entered.nothing(), Optional.empty());
    }

    /** Notes it as paid. */
    @POST
    @Path("{checkout}")
    public Response notePaid(@PathParam("checkout") String checkout, Entered entered) {
        Actor by = actor.require();
        CheckoutId id = id(checkout);
        try {
            checkouts.notePaid(new NotePaid(by, id, entered.value("reference"), IdempotencyKey.in(by, entered)));
            return Redirect.to(PaymentLists.INVOICES + "?done=noted").build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(id, again, Optional.of(refusal)));
        }
    }

    private Page page(CheckoutId id, Entered entered, Optional<Refusal> refusal) {
        return new Page(
                "payment/invoice.jte",
                new InvoiceSheet(asked.checkout(actor.require(), id), readers.of(request)).model(entered, refusal));
    }

    private static CheckoutId id(String checkout) {
        return Given.id("checkout", checkout, CheckoutId::new);
    }
}
