package org.duologue.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.payment.CheckoutUseCases;
import org.duologue.application.payment.GiveUpCheckout;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;

/** The page of a checkout: what was chosen, until when it is kept, and how it is paid; also after coming back. */
@Path("checkouts/{checkout}")
@RequestScoped
public class PaymentPages {

    private static final Map<String, String> DONE =
            Map.of("begun", "payment.done.begun", "givenUp", "payment.done.givenUp");

    @Inject
    private CheckoutUseCases checkouts;

    @Inject
    private CheckoutQueries asked;

    @Inject
    private PaymentSettings settings;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The page; one that looks again by itself is told nothing as long as nothing has changed. */
    @GET
    public Response page(@PathParam("checkout") String checkout) {
        Entered address = EnteredReader.of(request);
        CheckoutModel model = model(id(checkout), address.has("paid"), Optional.empty());
        return model.seen().equals(address.value("seen"))
                ? Response.noContent().build()
                : Response.ok(new Page("payment/checkout.jte", model)).build();
    }

    /** Gives it up. */
    @POST
    @Path("give-up")
    public Response giveUp(@PathParam("checkout") String checkout) {
        CheckoutId id = id(checkout);
        try {
            checkouts.giveUp(new GiveUpCheckout(actor.require(), id, Optional.empty()));
            return Redirect.to(CheckoutAddresses.page(id) + "?done=givenUp").build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return Answers.again(refusal, new Page("payment/checkout.jte", model(id, false, Optional.of(refusal))));
        }
    }

    private CheckoutModel model(CheckoutId id, boolean paid, Optional<Refusal> refusal) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        String done = DONE.getOrDefault(EnteredReader.of(request).value("done"), "");
        return new CheckoutSheet(asked.checkout(by, id), settings, by, reader)
                .model(paid, refusal, done.isEmpty() ? "" : reader.text(done));
    }

    private static CheckoutId id(String checkout) {
        return Given.id("checkout", checkout, CheckoutId::new);
    }
}
