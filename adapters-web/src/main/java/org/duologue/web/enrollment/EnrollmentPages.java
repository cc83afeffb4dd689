package org.duologue.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentUseCases;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.enrollment.ResumeEnrollment;
import org.duologue.application.enrollment.SetLastDay;
import org.duologue.application.program.ProgramQueries;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/** Enrolling oneself in a free programme; pausing, resuming, ending and matching an enrollment. */
@Path("enrollment")
@RequestScoped
public class EnrollmentPages {

    @Inject
    private EnrollmentUseCases enrollments;

    @Inject
    private EnrollmentQueries asked;

    @Inject
    private ProgramQueries programs;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** Enrolls the actor in the programme {@code program}. */
    @POST
    public Response enroll(Entered entered) {
        Actor by = actor.require();
        ProgramId program = Given.id("program", entered.value("program"), ProgramId::new);
        EnrollmentId id =
                enrollments.enroll(new Enroll(by, program, by.member(), List.of(), IdempotencyKey.in(by, entered)));
        return to(id, "enrolled");
    }

    /** Pauses. */
    @POST
    @Path("{enrollment}/pause")
    public Response pause(@PathParam("enrollment") String enrollment) {
        enrollments.pause(new PauseEnrollment(actor.require(), id(enrollment)));
        return to(id(enrollment), "paused");
    }

    /** Resumes. */
    @POST
    @Path("{enrollment}/resume")
    public Response resume(@PathParam("enrollment") String enrollment) {
        enrollments.resume(new ResumeEnrollment(actor.require(), id(enrollment)));
        return to(id(enrollment), "resumed");
    }

    /** Who coaches the student, to be chosen from the programme's coaches. */
    @GET
    @Path("{enrollment}/coaches")
    public Page coaches(@PathParam("enrollment") String enrollment) {
        return matching(managed(enrollment)).page(Entered.nothing(), Optional.empty());
    }

    /** Matches the student with the coaches chosen. */
    @POST
    @Path("{enrollment}/coaches")
    public Response match(@PathParam("enrollment") String enrollment, Entered entered) {
        try {
            List<MemberId> coaches = entered.values("coaches").stream()
                    .map(coach -> Given.id("coaches", coach, MemberId::new))
                    .toList();
            enrollments.matchCoaches(new MatchCoaches(actor.require(), id(enrollment), coaches));
            return to(id(enrollment), "matched");
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, readers.of(request)));
            return Answers.again(refusal, matching(managed(enrollment)).page(again, Optional.of(refusal)));
        }
    }

    private MatchSheet matching(EnrollmentView view) {
        return new MatchSheet(view, programs.program(actor.require(), view.program()), readers.of(request));
    }

    private EnrollmentView managed(String enrollment) {
        Actor by = actor.require();
        EnrollmentView view = asked.enrollment(by, id(enrollment));
        if (by.is(view.student()) && !by.isAdmin()) {
            throw new Refused(new Forbidden("manage-enrollment"));
        }
        return view;
    }

    /** When it is going to end. */
    @GET
    @Path("{enrollment}/last-day")
    public Page lastDay(@PathParam("enrollment") String enrollment) {
        return new LastDaySheet(managed(enrollment), readers.of(request)).page(Entered.nothing(), Optional.empty());
    }

    /** Says when it is going to end; an empty field says that this is not known. */
    @POST
    @Path("{enrollment}/last-day")
    public Response setLastDay(@PathParam("enrollment") String enrollment, Entered entered) {
        Reader reader = readers.of(request);
        try {
            Optional<LocalDate> day =
                    Given.present(entered.value("lastDay")).map(typed -> Given.date("lastDay", typed));
            enrollments.setLastDay(new SetLastDay(actor.require(), id(enrollment), day));
            return to(id(enrollment), day.isPresent() ? "limited" : "unlimited");
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            Entered again = entered.refused(RefusalText.of(refusal, reader));
            return Answers.again(
                    refusal, new LastDaySheet(managed(enrollment), reader).page(again, Optional.of(refusal)));
        }
    }

    /** Asks before it ends, and what is to become of the sessions. */
    @GET
    @Path("{enrollment}/end")
    public Page ending(@PathParam("enrollment") String enrollment) {
        return new EndSheet(managed(enrollment), readers.of(request))
                .page(asked.quoteEnd(end(enrollment, true)), asked.quoteEnd(end(enrollment, false)));
    }

    private EndEnrollment end(String enrollment, boolean cancel) {
        return new EndEnrollment(actor.require(), id(enrollment), cancel);
    }

    /** Ends for good. */
    @POST
    @Path("{enrollment}/end")
    public Response end(@PathParam("enrollment") String enrollment, Entered entered) {
        boolean cancel = !entered.value("sessions").equals("keep");
        enrollments.end(end(enrollment, cancel));
        return to(id(enrollment), "ended");
    }

    private static Response to(EnrollmentId id, String done) {
        return Redirect.to("/app/coaching/" + id.value() + "?done=" + done).build();
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
