package org.duologue.application.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.application.booking.spi.BenchRepository;
import org.duologue.application.enrollment.spi.EnrollmentRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;

/** What sessions are booked from, asked of each of the ports that have a part of it. */
public final class MemoryBenches implements BenchRepository {

    private final EnrollmentRepository enrollments;
    private final ProgramRepository programs;
    private final AppointmentRepository appointments;
    private final AvailabilityRepository availabilities;
    private final MemberRepository members;

    /** Over these ports. */
    public MemoryBenches(
            EnrollmentRepository enrollments,
            ProgramRepository programs,
            AppointmentRepository appointments,
            AvailabilityRepository availabilities,
            MemberRepository members) {
        this.enrollments = Objects.requireNonNull(enrollments, "enrollments");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.appointments = Objects.requireNonNull(appointments, "appointments");
        this.availabilities = Objects.requireNonNull(availabilities, "availabilities");
        this.members = Objects.requireNonNull(members, "members");
    }

    @Override
    public Optional<Parts> find(EnrollmentId id, Collection<MemberId> others) {
        return enrollments.find(id).map(enrollment -> parts(enrollment, others));
    }

    /** Nothing is nearer at hand than the store itself. */
    @Override
    public Optional<Enrollment.State> lastSeen(EnrollmentId id) {
        return enrollments.find(id).map(Enrollment::state);
    }

    private Parts parts(Enrollment enrollment, Collection<MemberId> others) {
        Program.State program =
                programs.find(enrollment.state().program()).orElseThrow().state();
        List<MemberId> people = new ArrayList<>(enrollment.state().coaches());
        people.addAll(others);
        return new Parts(
                enrollment,
                program,
                program.booking().map(BookingSettings::appointment).flatMap(appointments::find),
                availabilities.findAll(people.stream().distinct().toList()),
                suspended(enrollment.state().coaches()));
    }

    private Set<MemberId> suspended(List<MemberId> coaches) {
        return members.findAll(coaches).stream()
                .map(Member::state)
                .filter(coach -> coach.status() == MemberStatus.SUSPENDED)
                .map(Member.State::id)
                .collect(Collectors.toSet());
    }
}
