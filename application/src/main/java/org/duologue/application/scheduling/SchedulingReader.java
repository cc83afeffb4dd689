package org.duologue.application.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** Answers questions about appointments and availability, over the ports. */
public final class SchedulingReader implements SchedulingQueries {

    private static final int LONGEST_PREVIEW = 62;

    private final UnitOfWork unitOfWork;
    private final MemberRepository members;
    private final KeptAvailability kept;
    private final AppointmentRepository appointments;
    private final AvailabilityRepository availabilities;

    /** Over these ports. */
    public SchedulingReader(
            UnitOfWork unitOfWork,
            MemberRepository members,
            AppointmentRepository appointments,
            AvailabilityRepository availabilities) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.members = Objects.requireNonNull(members, "members");
        this.kept = new KeptAvailability(members);
        this.appointments = Objects.requireNonNull(appointments, "appointments");
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
    }

    @Override
    public AppointmentView appointment(Actor by, AppointmentId id) {
        Right.PLAN.require(Standing.ofPlanner(by));
        return unitOfWork.read(() -> appointments
                .find(id)
                .filter(a -> a.state().workspace().equals(by.workspace()))
                .map(a -> view(a, names(a.state().terms().coaches())))
                .orElseThrow(() -> new Refused(new NotFound("appointment"))));
    }

    @Override
    public Page<AppointmentView> appointments(Actor by, PageRequest page) {
        Right.PLAN.require(Standing.ofPlanner(by));
        return unitOfWork.read(() -> {
            Page<Appointment> found = appointments.page(by.workspace(), page);
            Map<MemberId, String> names = names(found.items().stream()
                    .flatMap(a -> a.state().terms().coaches().stream())
                    .toList());
            return found.map(a -> view(a, names));
        });
    }

    private Map<MemberId, String> names(Collection<MemberId> ids) {
        return members.findAll(ids).stream().map(Member::state).collect(Collectors.toMap(Member.State::id, m -> m.name()
                .value()));
    }

    private AppointmentView view(Appointment appointment, Map<MemberId, String> names) {
        Appointment.State state = appointment.state();
        return new AppointmentView(
                state.id(),
                AppointmentSettings.of(state.terms()),
                state.terms().coaches().stream().map(names::get).toList(),
                state.archived(),
                appointments.revision(state.id()));
    }

    @Override
    public AvailabilityView availability(Actor by, MemberId coach) {
        return unitOfWork.read(() -> {
            Member.State member = kept.require(by, coach);
            Availability availability =
                    availabilities.find(coach).orElseGet(() -> Availability.closed(coach, member.zone()));
            return new AvailabilityView(
                    coach,
                    member.name().value(),
                    AvailabilityHours.write(availability.state()),
                    availabilities.revision(coach));
        });
    }

    @Override
    public List<TimeRange> previewHours(Actor by, AvailabilitySettings settings, Instant from, int days) {
        Right.PLAN.require(Standing.ofPlanner(by));
        if (days < 1 || days > LONGEST_PREVIEW) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("days", days, 1, LONGEST_PREVIEW)));
        }
        AvailabilityHours hours = AvailabilityHours.read(settings);
        Availability availability = Availability.closed(by.member(), hours.zone());
        availability.set(hours.zone(), hours.weekly(), hours.overrides());
        return availability.openHours().within(TimeRange.of(from, Duration.ofDays(days)));
    }
}
