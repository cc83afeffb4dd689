package org.duologue.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentUseCases;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.enrollment.ResumeEnrollment;
import org.duologue.application.enrollment.SetLastDay;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.enrollment.EnrollmentJson.End;
import org.duologue.web.enrollment.EnrollmentJson.EndingQuote;
import org.duologue.web.enrollment.EnrollmentJson.Enrollment;
import org.duologue.web.enrollment.EnrollmentJson.LastDay;
import org.duologue.web.enrollment.EnrollmentJson.Match;
import org.duologue.web.enrollment.EnrollmentJson.NewEnrollment;
import org.duologue.web.json.Created;
import org.duologue.web.json.Given;
import org.duologue.web.json.IdempotencyKey;
import org.duologue.web.json.PageJson;
import org.duologue.web.json.PageQuery;
import org.duologue.web.shared.CurrentReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enrollments: students in programmes. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Enrollments")
public class EnrollmentResource {

    @Inject
    private EnrollmentUseCases enrollments;

    @Inject
    private EnrollmentQueries asked;

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** First enrolled first; {@code running=true} leaves out those that have ended. */
    @GET
    @Path("enrollments")
    @Operation(summary = "Enrollments, first enrolled first")
    public PageJson<Enrollment> enrollments(
            @QueryParam("program") String program,
            @QueryParam("student") String student,
            @QueryParam("coach") String coach,
            @QueryParam("running") String running,
            @BeanParam PageQuery page) {
        EnrollmentFilter filter = new EnrollmentFilter(
                Given.optionalId("program", program, ProgramId::new),
                Given.optionalId("student", student, MemberId::new),
                Given.optionalId("coach", coach, MemberId::new),
                Given.flag("running", running));
        return PageJson.of(asked.enrollments(actor.require(), filter, page.request()), Enrollment::of);
    }

    /** 201 with the enrollment and its first free slots; 409 {@code already-enrolled}, {@code program-archived}. */
    @POST
    @Path("enrollments")
    @Operation(summary = "Enroll a student and grant the first free slots")
    @APIResponseSchema(value = Enrollment.class, responseCode = "201")
    public Response enroll(@HeaderParam(IdempotencyKey.HEADER) String key, NewEnrollment enrollment) {
        Actor by = actor.require();
        EnrollmentId id = enrollments.enroll(new Enroll(
                by,
                new ProgramId(enrollment.program()),
                new MemberId(enrollment.student()),
                enrollment.coaches().stream().map(MemberId::new).toList(),
                IdempotencyKey.of(by, key)));
        return Created.at("enrollments/" + id.value(), Enrollment.of(asked.enrollment(by, id)));
    }

    /** One of them. */
    @GET
    @Path("enrollments/{enrollment}")
    @Operation(summary = "An enrollment")
    public Enrollment enrollment(@PathParam("enrollment") String enrollment) {
        return Enrollment.of(asked.enrollment(actor.require(), id(enrollment)));
    }

    /** As changed. */
    @POST
    @Path("enrollments/{enrollment}/pause")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Pause: no grants and no new bookings")
    public Enrollment pause(@PathParam("enrollment") String enrollment) {
        enrollments.pause(new PauseEnrollment(actor.require(), id(enrollment)));
        return enrollment(enrollment);
    }

    /** As changed. */
    @POST
    @Path("enrollments/{enrollment}/resume")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Resume a paused enrollment")
    public Enrollment resume(@PathParam("enrollment") String enrollment) {
        enrollments.resume(new ResumeEnrollment(actor.require(), id(enrollment)));
        return enrollment(enrollment);
    }

    /** As changed; sessions that are booked stay as they are. */
    @PUT
    @Path("enrollments/{enrollment}/coaches")
    @Operation(summary = "Match the student with other coaches of the programme")
    public Enrollment matchCoaches(@PathParam("enrollment") String enrollment, Match match) {
        enrollments.matchCoaches(new MatchCoaches(
                actor.require(),
                id(enrollment),
                match.coaches().stream().map(MemberId::new).toList()));
        return enrollment(enrollment);
    }

    /** As changed; 409 {@code sessions-beyond-end}. */
    @PUT
    @Path("enrollments/{enrollment}/last-day")
    @Operation(summary = "Say when an enrollment is going to end, or that this is not known")
    public Enrollment setLastDay(@PathParam("enrollment") String enrollment, LastDay day) {
        enrollments.setLastDay(new SetLastDay(
                actor.require(), id(enrollment), day.lastDay().map(typed -> Given.date("lastDay", typed))));
        return enrollment(enrollment);
    }

    /** What that would do. */
    @POST
    @Path("enrollments/{enrollment}/end/quotes")
    @Operation(summary = "What ending an enrollment would do; changes nothing")
    public EndingQuote quoteEnd(@PathParam("enrollment") String enrollment, End end) {
        EndEnrollment command = new EndEnrollment(actor.require(), id(enrollment), end.cancelSessions());
        return EndingQuote.of(asked.quoteEnd(command), readers.of(request));
    }

    /** As changed. */
    @POST
    @Path("enrollments/{enrollment}/end")
    @Operation(summary = "End an enrollment for good")
    public Enrollment end(@PathParam("enrollment") String enrollment, End end) {
        enrollments.end(new EndEnrollment(actor.require(), id(enrollment), end.cancelSessions()));
        return enrollment(enrollment);
    }

    private static EnrollmentId id(String enrollment) {
        return Given.id("enrollment", enrollment, EnrollmentId::new);
    }
}
