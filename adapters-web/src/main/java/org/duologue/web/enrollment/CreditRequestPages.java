package org.duologue.web.enrollment;

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
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.CreditRequestQueries;
import org.duologue.application.enrollment.CreditRequestUseCases;
import org.duologue.application.enrollment.CreditRequestView;
import org.duologue.application.enrollment.DeclineCreditRequest;
import org.duologue.application.enrollment.GrantCreditRequest;
import org.duologue.application.enrollment.WithdrawCreditRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.request.WaitingRequests;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.EnteredReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;

/** Requests for credits: the inbox of those who lead, one's own, and each with its answer (S2.27). */
@Path("requests")
@RequestScoped
public class CreditRequestPages {

    private static final Map<String, String> DONE = Map.of(
            "granted", "request.done.granted",
            "declined", "request.done.declined",
            "withdrawn", "request.done.withdrawn");

    @Inject
    private CreditRequestUseCases requests;

    @Inject
    private CreditRequestQueries asked;

    @Inject
    private WaitingRequests waiting;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Those that wait, unless all are wanted; for a student all. */
    @GET
    public Page list() {
        Actor by = actor.require();
        RequestInbox inbox = RequestInbox.of(RequestInbox.Kind.CREDITS, by, EnteredReader.of(request), waiting.of(by));
        CreditRequestFilter filter = inbox.waiting() ? CreditRequestFilter.ALL.waiting() : CreditRequestFilter.ALL;
        return new Page(
                "page/list.jte",
                new CreditRequestSheets(by, readers.of(request)).list(asked.requests(by, filter, inbox.page()), inbox));
    }

    /** One of them, with its answer or the way to give one. */
    @GET
    @Path("{request}")
    public Page one(@PathParam("request") String id) {
        return page(id(id), Entered.nothing(), Optional.empty(), false);
    }

    /** Grants it; the credits are there at once. */
    @POST
    @Path("{request}/grant")
    public Response grant(@PathParam("request") String id, Entered entered) {
        return act(id(id), entered, false, "granted", () -> {
            Typed typed = new Typed(entered);
            int credits = typed.whole("credits");
            typed.refuseIfAny();
            requests.grant(
                    new GrantCreditRequest(actor.require(), id(id), credits, entered.value("message"), once(entered)));
        });
    }

    /** Declines it. */
    @POST
    @Path("{request}/decline")
    public Response decline(@PathParam("request") String id, Entered entered) {
        return act(
                id(id),
                entered,
                true,
                "declined",
                () -> requests.decline(
                        new DeclineCreditRequest(actor.require(), id(id), entered.value("why"), once(entered))));
    }

    /** Takes it back. */
    @POST
    @Path("{request}/withdraw")
    public Response withdraw(@PathParam("request") String id, Entered entered) {
        return act(
                id(id),
                entered,
                false,
                "withdrawn",
                () -> requests.withdraw(new WithdrawCreditRequest(actor.require(), id(id))));
    }

    private Optional<CommandId> once(Entered entered) {
        return IdempotencyKey.in(actor.require(), entered);
    }

    private Response act(CreditRequestId id, Entered entered, boolean declining, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/app/requests/" + id.value() + "?done=" + done).build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(id, again, Optional.of(refusal), declining));
        }
    }

    private Page page(CreditRequestId id, Entered entered, Optional<Refusal> refusal, boolean declining) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        CreditRequestView view = asked.request(by, id);
        String done = DONE.getOrDefault(EnteredReader.of(request).value("done"), "");
        String toast = done.isEmpty() ? "" : reader.text(done);
        return new Page(
                "request/request.jte",
                new CreditRequestSheets(by, reader).request(view, entered, refusal, declining, toast));
    }

    private static CreditRequestId id(String request) {
        return Given.id("request", request, CreditRequestId::new);
    }
}
