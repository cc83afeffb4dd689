package org.duologue.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.AffectedView;
import org.duologue.application.enrollment.ApplyRenewal;
import org.duologue.application.enrollment.RenewalQueries;
import org.duologue.application.enrollment.RenewalUseCases;
import org.duologue.application.enrollment.RolloutView;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
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

/** Applies a programme's renewal to its running enrollments, after a look at what that does to each (F2). */
@Path("programmes/{program}/renewal")
@RequestScoped
public class RolloutPages {

    private static final int AT_ONCE = 50;

    @Inject
    private RenewalUseCases renewals;

    @Inject
    private RenewalQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Who gets what from when on, and how far it is. */
    @GET
    public Page preview(@PathParam("program") String program) {
        return page(id(program), Optional.empty());
    }

    /** Begins; the page then shows how far it is. */
    @POST
    public Response apply(@PathParam("program") String program, Entered entered) {
        Actor by = actor.require();
        try {
            renewals.applyRenewal(new ApplyRenewal(by, id(program), IdempotencyKey.in(by, entered)));
            return Redirect.to("/app/programmes/" + id(program).value() + "/renewal")
                    .build();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return Answers.again(refusal, page(id(program), Optional.of(refusal)));
        }
    }

    private Page page(ProgramId id, Optional<Refusal> refusal) {
        Actor by = actor.require();
        Reader reader = readers.of(request);
        Entered entered = EnteredReader.of(request);
        RolloutView rollout = asked.rollout(by, id);
        PageRequest page = new PageRequest(Given.present(entered.value("after")), AT_ONCE);
        org.duologue.application.shared.Page<AffectedView> affected =
                rollout.renewal().isPresent()
                        ? asked.affected(by, id, page)
                        : new org.duologue.application.shared.Page<>(List.of(), Optional.empty());
        String toast = entered.value("done").equals("saved") ? reader.text("access.saved") : "";
        return new Page("program/renewal.jte", new RolloutSheet(rollout, reader).model(affected, refusal, toast));
    }

    private static ProgramId id(String program) {
        return Given.id("program", program, ProgramId::new);
    }
}
