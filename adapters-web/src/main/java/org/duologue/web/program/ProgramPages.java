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
import java.util.UUID;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentQueries;
import org.duologue.application.enrollment.EnrollmentUseCases;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.enrollment.RenewalQueries;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.program.ArchiveProgram;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.program.ProgramUseCases;
import org.duologue.application.program.ProgramView;
import org.duologue.application.scheduling.SchedulingQueries;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.WholeList;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Typed;
import org.duologue.web.view.part.Notice;

/** Programmes: list, a new one, changing one, and enrolling students in it. */
@Path("programmes")
@RequestScoped
public class ProgramPages {

    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);

    @Inject
    private ProgramUseCases programs;

    @Inject
    private ProgramQueries asked;

    @Inject
    private EnrollmentUseCases enrollments;

    @Inject
    private EnrollmentQueries enrolled;

    @Inject
    private RenewalQueries renewals;

    @Inject
    private SchedulingQueries scheduling;

    @Inject
    private PeopleQueries people;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The programmes of the workspace. */
    @GET
    public Page list() {
        return new ProgramSheets(readers.of(request))
                .list(asked.programs(current.require(), ALL).items(), done());
    }

    private String done() {
        return Optional.ofNullable(request.getParameter("done")).orElse("");
    }

    /** The form for a new one. */
    @GET
    @Path("new")
    public Page empty() {
        return form(Optional.empty(), Entered.nothing(), Optional.empty());
    }

    private Page form(Optional<ProgramView> program, Entered entered, Optional<Refusal> refusal) {
        return programForm().page(program, entered, refusal);
    }

    private ProgramForm programForm() {
        Actor by = current.require();
        return new ProgramForm(
                readers.of(request),
                people.workspace(by).currency(),
                WholeList.of(page -> scheduling.appointments(by, page)),
                WholeList.of(page -> people.members(by, MemberFilter.with(Role.COACH), page)));
    }

    /** Creates it whole, or shows everything that stands against it. */
    @POST
    public Response create(Entered entered) {
        try {
            ProgramId id = programs.createProgram(
                    new CreateProgram(current.require(), programForm().settings(entered)));
            return Redirect.to("/app/programmes/" + id.value() + "?done=created")
                    .build();
        } catch (Refused refused) {
            return again(Optional.empty(), entered, refused.refusal());
        }
    }

    /** What a student would get by what is typed so far; nothing is stored. */
    @POST
    @Path("preview")
    public Page preview(Entered entered) {
        ProgramForm form = programForm();
        try {
            return new Page("page/preview.jte", form.preview(Optional.of(form.settings(entered))));
        } catch (Refused notYet) {
            return new Page("page/preview.jte", form.preview(Optional.empty()));
        }
    }

    private Response again(Optional<ProgramView> program, Entered entered, Refusal refusal) {
        Entered kept = entered.refused(RefusalText.of(refusal, readers.of(request)));
        return Answers.again(refusal, form(program, kept, Optional.of(refusal)));
    }

    /** A programme with its students. */
    @GET
    @Path("{id}")
    public Page program(@PathParam("id") UUID id) {
        return shown(id, Optional.empty());
    }

    private Page shown(UUID id, Optional<Refusal> refusal) {
        Reader reader = readers.of(request);
        Actor by = current.require();
        ProgramView program = asked.program(by, new ProgramId(id));
        List<EnrollmentView> students = enrolled.enrollments(by, EnrollmentFilter.ALL.in(program.id()), ALL)
                .items();
        List<MemberView> candidates =
                people.members(by, MemberFilter.with(Role.STUDENT), ALL).items();
        Optional<Notice> notice = refusal.map(r -> Notice.of(r, reader, List.of()));
        return new ProgramSheets(reader).program(program, students, candidates, notice, done());
    }

    /** The form for changing one. */
    @GET
    @Path("{id}/edit")
    public Page filled(@PathParam("id") UUID id) {
        ProgramView program = asked.program(current.require(), new ProgramId(id));
        return form(Optional.of(program), Entered.nothing(), Optional.empty());
    }

    /** Changes it. */
    @POST
    @Path("{id}/edit")
    public Response change(@PathParam("id") UUID id, Entered entered) {
        try {
            ProgramSettings before =
                    asked.program(current.require(), new ProgramId(id)).settings();
            ProgramSettings after = programForm().settings(entered);
            programs.changeProgram(
                    new ChangeProgram(current.require(), new ProgramId(id), after, new Typed(entered).revision()));
            return Redirect.to("/app/programmes/" + id + offer(new ProgramId(id), before, after) + "?done=saved")
                    .build();
        } catch (Refused refused) {
            ProgramView program = asked.program(current.require(), new ProgramId(id));
            return again(Optional.of(program), entered, refused.refusal());
        }
    }

    /** Where the renewal changed and somebody is enrolled, what that could do is shown next; never done by itself. */
    private String offer(ProgramId id, ProgramSettings before, ProgramSettings after) {
        boolean same = after.freeSlots().isEmpty()
                || (before.freeSlots().equals(after.freeSlots())
                        && before.cycle().equals(after.cycle())
                        && before.carryOver().equals(after.carryOver()));
        return same || renewals.rollout(current.require(), id).running() == 0 ? "" : "/renewal";
    }

    /** Closes it for new students, or opens it again. */
    @POST
    @Path("{id}/archive")
    public Response archive(@PathParam("id") UUID id, Entered entered) {
        boolean archived = entered.value("archived").equals("true");
        programs.archiveProgram(new ArchiveProgram(current.require(), new ProgramId(id), archived));
        return Redirect.to("/app/programmes/" + id + "?done=saved").build();
    }

    /** Enrolls a student. */
    @POST
    @Path("{id}/students")
    public Response enroll(@PathParam("id") UUID id, Entered entered) {
        try {
            EnrollmentId enrollment =
                    enrollments.enroll(new Enroll(current.require(), new ProgramId(id), student(entered)));
            return Redirect.to("/app/coaching/" + enrollment.value()).build();
        } catch (Refused refused) {
            return Answers.again(refused.refusal(), shown(id, Optional.of(refused.refusal())));
        }
    }

    private static MemberId student(Entered entered) {
        Typed typed = new Typed(entered);
        Optional<MemberId> student = typed.id("student").map(MemberId::new);
        typed.refuseIfAny();
        return student.orElseThrow(() -> new Refused(Invalid.of(FieldProblem.of("student", "blank"))));
    }
}
