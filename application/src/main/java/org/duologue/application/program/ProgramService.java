package org.duologue.application.program;

import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Revision;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramDraft;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Problems;

/** Creating and changing programmes, over the ports. */
public final class ProgramService implements ProgramUseCases {

    private final UnitOfWork unitOfWork;
    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final AppointmentRepository appointments;
    private final ProgramRepository programs;

    /** Over these ports. */
    public ProgramService(
            UnitOfWork unitOfWork,
            Once once,
            InstantSource clock,
            IdSource ids,
            WorkspaceRepository workspaces,
            MemberRepository members,
            AppointmentRepository appointments,
            ProgramRepository programs) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.appointments = Objects.requireNonNull(appointments, "appointments");
        this.programs = Objects.requireNonNull(programs, "programs");
    }

    @Override
    public ProgramId createProgram(CreateProgram command) {
        Actor by = command.by();
        Right.PLAN.require(Standing.ofPlanner(by));
        return once.one(by, command.id(), command, new Once.Answer<>(ProgramId::value, ProgramId::new), () -> {
            Program program = Program.create(
                    new ProgramId(ids.next()),
                    by.workspace(),
                    draft(by, command.settings(), Optional.empty()),
                    clock.instant());
            programs.save(program);
            return program.state().id();
        });
    }

    @Override
    public void changeProgram(ChangeProgram command) {
        change(command.by(), command.program(), program -> {
            Revision.require("program", command.ifRevision(), programs.revision(command.program()));
            program.change(draft(command.by(), command.settings(), Optional.of(program.state())));
        });
    }

    @Override
    public void archiveProgram(ArchiveProgram command) {
        change(command.by(), command.program(), program -> {
            if (command.archived()) {
                program.archive();
            } else {
                program.reopen();
            }
        });
    }

    private void change(Actor by, ProgramId id, Consumer<Program> change) {
        unitOfWork.run(() -> {
            Program program = new ProgramStanding(programs).find(by, id, Right.CHANGE_PLAN);
            change.accept(program);
            programs.save(program);
        });
    }

    /** The draft for the domain, after what only the repositories can tell: that its parts exist. */
    private ProgramDraft draft(Actor by, ProgramSettings settings, Optional<Program.State> before) {
        Currency currency =
                workspaces.find(by.workspace()).orElseThrow().state().currency();
        ProgramDraft draft = settings.toDraft(currency);
        Problems problems = draft.problems(before);
        settings.appointment()
                .ifPresent(id -> problems.require(
                        isOpen(by.workspace(), id) || alreadyUsed(before, id),
                        FieldProblem.of("appointment", "unknown")));
        problems.require(areCoaches(by.workspace(), settings.coaches()), FieldProblem.of("coaches", "not-a-coach"));
        problems.refuseIfAny();
        return draft;
    }

    private boolean isOpen(WorkspaceId workspace, AppointmentId id) {
        return appointments
                .find(id)
                .filter(a ->
                        a.state().workspace().equals(workspace) && !a.state().archived())
                .isPresent();
    }

    private static boolean alreadyUsed(Optional<Program.State> before, AppointmentId id) {
        return before.flatMap(Program.State::booking)
                .filter(booking -> booking.appointment().equals(id))
                .isPresent();
    }

    private boolean areCoaches(WorkspaceId workspace, List<MemberId> coaches) {
        List<Member> found = members.findAll(coaches);
        return found.size() == coaches.stream().distinct().count()
                && found.stream()
                        .map(Member::state)
                        .allMatch(m ->
                                m.workspace().equals(workspace) && m.roles().contains(Role.COACH));
    }
}
