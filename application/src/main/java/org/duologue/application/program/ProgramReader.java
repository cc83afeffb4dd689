package org.duologue.application.program;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Answers questions about programmes, over the ports. */
public final class ProgramReader implements ProgramQueries {

    private final UnitOfWork unitOfWork;
    private final MemberRepository members;
    private final AppointmentRepository appointments;
    private final ProgramRepository programs;

    /** Over these ports. */
    public ProgramReader(
            UnitOfWork unitOfWork,
            MemberRepository members,
            AppointmentRepository appointments,
            ProgramRepository programs) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.members = Objects.requireNonNull(members, "members");
        this.appointments = Objects.requireNonNull(appointments, "appointments");
        this.programs = Objects.requireNonNull(programs, "programs");
    }

    @Override
    public ProgramView program(Actor by, ProgramId id) {
        return unitOfWork.read(() -> programs.find(id)
                .map(Program::state)
                .filter(p -> p.workspace().equals(by.workspace()))
                .filter(p -> !p.archived() || plans(by))
                .map(p -> view(List.of(p)).get(0))
                .orElseThrow(() -> new Refused(new NotFound("program"))));
    }

    private static boolean plans(Actor by) {
        return Right.PLAN.allows(Standing.ofPlanner(by));
    }

    @Override
    public Page<ProgramView> programs(Actor by, PageRequest page) {
        return unitOfWork.read(() -> {
            Page<Program> found = programs.page(by.workspace(), page);
            List<Program.State> seen = found.items().stream()
                    .map(Program::state)
                    .filter(p -> !p.archived() || plans(by))
                    .toList();
            return new Page<>(view(seen), found.next());
        });
    }

    private List<ProgramView> view(List<Program.State> found) {
        Map<MemberId, String> names =
                members
                        .findAll(found.stream()
                                .flatMap(p -> p.coaches().stream())
                                .toList())
                        .stream()
                        .map(Member::state)
                        .collect(
                                Collectors.toMap(Member.State::id, m -> m.name().value()));
        Map<AppointmentId, Appointment.State> linked = appointments(found.stream()
                .flatMap(p -> p.booking().stream())
                .map(BookingSettings::appointment)
                .toList());
        return found.stream().map(p -> view(p, names, linked)).toList();
    }

    private Map<AppointmentId, Appointment.State> appointments(Collection<AppointmentId> ids) {
        return appointments.findAll(ids).stream()
                .map(Appointment::state)
                .collect(Collectors.toMap(Appointment.State::id, Function.identity()));
    }

    private ProgramView view(
            Program.State p, Map<MemberId, String> names, Map<AppointmentId, Appointment.State> linked) {
        Optional<Appointment.State> appointment =
                p.booking().map(BookingSettings::appointment).map(linked::get);
        return new ProgramView(
                p.id(),
                ProgramSettings.of(p),
                p.price(),
                appointment.map(a -> a.name().value()),
                appointment.map(Appointment.State::archived).orElse(false),
                p.coaches().stream().map(names::get).toList(),
                p.archived(),
                programs.revision(p.id()));
    }
}
