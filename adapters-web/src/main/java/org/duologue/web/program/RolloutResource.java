package org.duologue.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duologue.application.enrollment.ApplyRenewal;
import org.duologue.application.enrollment.RenewalQueries;
import org.duologue.application.enrollment.RenewalUseCases;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.program.RolloutJson.Affected;
import org.duologue.web.program.RolloutJson.Rollout;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applying a programme's renewal to its running enrollments. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class RolloutResource {

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

    /** Begins it; the answer says how far it is. 409 {@code rollout-running}, {@code nothing-renews}. */
    @POST
    @Path("programs/{program}/renewal-rollouts")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Apply the programme's renewal to its running enrollments, from the next renewal of each on")
    public Rollout apply(@PathParam("program") String program, @HeaderParam(IdempotencyKey.HEADER) String key) {
        Actor by = actor.require();
        renewals.applyRenewal(new ApplyRenewal(by, id(program), IdempotencyKey.of(by, key)));
        return latest(program);
    }

    /** With the number of enrollments it could be applied to. */
    @GET
    @Path("programs/{program}/renewal-rollouts/latest")
    @Operation(summary = "The programme's renewal, and how far its last rollout is")
    public Rollout latest(@PathParam("program") String program) {
        return Rollout.of(asked.rollout(actor.require(), id(program)));
    }

    /** First enrolled first. */
    @GET
    @Path("programs/{program}/renewal-rollouts/preview")
    @Operation(summary = "What applying it would do to each running enrollment; changes nothing")
    public PageJson<Affected> preview(@PathParam("program") String program, @BeanParam PageQuery page) {
        Reader reader = readers.of(request);
        return PageJson.of(
                asked.affected(actor.require(), id(program), page.request()), view -> Affected.of(view, reader));
    }

    private static ProgramId id(String program) {
        return Given.id("program", program, ProgramId::new);
    }
}
