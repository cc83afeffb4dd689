package org.duologue.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duologue.application.enrollment.AskForCredits;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.CreditRequestQueries;
import org.duologue.application.enrollment.CreditRequestUseCases;
import org.duologue.application.enrollment.CreditRequestView;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Forbidden;
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
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;

/** A student asks for credits, and gets back to where they were missing (S2.26, S2.27). */
@Path("coaching/{enrollment}/ask")
@RequestScoped
public class AskPages {

    @Inject
    private CreditRequestUseCases requests;

    @Inject
    private CreditRequestQueries asked;

    @Inject
    private EnrollmentQueries enrollments;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The dialog, with the missing number filled in. */
    @GET
    public Page dialog(@PathParam("enrollment") String enrollment) {
        return page(id(enrollment), EnteredReader.of(request), Optional.empty());
    }

    /** Asks, and leads back to where one came from. */
    @POST
    public Response ask(@PathParam("enrollment") String enrollment, Entered entered) {
        Actor by = actor.require();
        EnrollmentId id = id(enrollment);
        try {
            Typed typed = new Typed(entered);
            int credits = typed.whole("credits");
            typed.refuseIfAny();
            requests.ask(new AskForCredits(by, id, credits, entered.value("reason"), IdempotencyKey.in(by, entered)));
            return Redirect.to(AskSheet.back(id, entered)).build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, page(id, again, Optional.of(refusal)));
        }
    }

    private Page page(EnrollmentId id, Entered entered, Optional<Refusal> refusal) {
        Actor by = actor.require();
        EnrollmentView enrollment = enrollments.enrollment(by, id);
        if (!by.is(enrollment.student())) {
            throw new Refused(new Forbidden("ask-for-credits"));
        }
        CreditRequestFilter own = CreditRequestFilter.ALL.in(id).of(by.member()).waiting();
        Optional<CreditRequestView> open =
                asked.requests(by, own, PageRequest.first(1)).items().stream().findFirst();
        return new Page("request/ask.jte", new AskSheet(enrollment, open, readers.of(request)).model(entered, refusal));
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
