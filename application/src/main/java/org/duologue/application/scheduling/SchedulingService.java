package org.duologue.application.scheduling;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
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
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentDraft;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Setting up appointments and availability, over the ports. */
public final class SchedulingService implements SchedulingUseCases {

    private final UnitOfWork unitOfWork;
    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final KeptAvailability kept;
    private final AppointmentRepository appointments;
    private final AvailabilityRepository availabilities;

    /** Over these ports. */
    public SchedulingService(
            UnitOfWork unitOfWork,
            Once once,
            InstantSource clock,
            IdSource ids,
            WorkspaceRepository workspaces,
            MemberRepository members,
            AppointmentRepository appointments,
            AvailabilityRepository availabilities) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.kept = new KeptAvailability(members);
        this.appointments = Objects.requireNonNull(appointments, "appointments");
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
    }

    @Override
    public AppointmentId createAppointment(CreateAppointment command) {
        Actor by = command.by();
        Right.PLAN.require(Standing.ofPlanner(by));
        return once.one(by, command.id(), command, new Once.Answer<>(AppointmentId::value, AppointmentId::new), () -> {
            Instant now = clock.instant();
            AppointmentDraft draft = draft(by.workspace(), command.settings());
            Appointment appointment =
                    Appointment.create(new AppointmentId(ids.next()), by.workspace(), draft, ids, now);
            appointments.save(appointment);
            return appointment.state().id();
        });
    }

    @Override
    public void changeAppointment(ChangeAppointment command) {
        change(command.by(), command.appointment(), Right.CHANGE_PLAN, appointment -> {
            Revision.require("appointment", command.ifRevision(), appointments.revision(command.appointment()));
            appointment.change(draft(command.by().workspace(), command.settings()), ids);
        });
    }

    @Override
    public void archiveAppointment(ArchiveAppointment command) {
        change(command.by(), command.appointment(), Right.ARCHIVE_APPOINTMENT, appointment -> {
            if (command.archived()) {
                appointment.archive();
            } else {
                appointment.reopen();
            }
        });
    }

    private void change(Actor by, AppointmentId id, Right right, Consumer<Appointment> change) {
        unitOfWork.run(() -> {
            Appointment appointment = appointments.find(id).orElseThrow(() -> new Refused(new NotFound("appointment")));
            right.require(standing(by, appointment), "appointment");
            change.accept(appointment);
            appointments.save(appointment);
        });
    }

    private static Standing standing(Actor by, Appointment appointment) {
        if (!by.workspace().equals(appointment.state().workspace())) {
            return Standing.STRANGER;
        }
        if (by.isAdmin()) {
            return Standing.ADMIN;
        }
        return appointment.isGivenBy(by.member()) ? Standing.COACH : Standing.MEMBER;
    }

    private AppointmentDraft draft(WorkspaceId workspace, AppointmentSettings settings) {
        Currency currency = workspaces.find(workspace).orElseThrow().state().currency();
        AppointmentDraft draft = settings.toDraft(currency);
        List<Member> coaches = members.findAll(draft.coaches());
        boolean allCoaches = coaches.size() == draft.coaches().size()
                && coaches.stream()
                        .map(Member::state)
                        .allMatch(m ->
                                m.workspace().equals(workspace) && m.roles().contains(Role.COACH));
        if (!allCoaches) {
            throw new Refused(Invalid.of(FieldProblem.of("coaches", "not-a-coach")));
        }
        return draft;
    }

    @Override
    public void setAvailability(SetAvailability command) {
        MemberId coach = command.coach();
        unitOfWork.run(() -> {
            kept.require(command.by(), coach);
            Revision.require("availability", command.ifRevision(), availabilities.revision(coach));
            AvailabilityHours hours = AvailabilityHours.read(command.settings());
            Availability availability =
                    availabilities.find(coach).orElseGet(() -> Availability.closed(coach, hours.zone()));
            availability.set(hours.zone(), hours.weekly(), hours.overrides());
            availability.confirmEverySession(command.settings().confirming());
            availability.meetAt(hours.place());
            availabilities.save(availability);
        });
    }
}
