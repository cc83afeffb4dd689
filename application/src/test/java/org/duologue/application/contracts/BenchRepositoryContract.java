package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.booking.spi.BenchRepository.Parts;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Availability;
import org.junit.jupiter.api.Assertions;

/** What every {@code BenchRepository} promises: what the repositories of the parts say, all at once. */
public interface BenchRepositoryContract extends PortContract {

    /** What an enrollment is booked from, by the values of its parts. */
    record Found(
            Enrollment.State enrollment,
            Program.State program,
            Optional<Appointment.State> appointment,
            Set<Availability.State> availabilities,
            Set<MemberId> suspended) {

        private static Found of(Parts parts) {
            assertEquals(
                    parts.availabilities().size(),
                    parts.availabilities().stream()
                            .map(Availability::state)
                            .map(Availability.State::coach)
                            .distinct()
                            .count(),
                    "each once");
            return new Found(
                    parts.enrollment().state(),
                    parts.program(),
                    parts.appointment().map(Appointment::state),
                    parts.availabilities().stream().map(Availability::state).collect(Collectors.toSet()),
                    parts.suspended());
        }
    }

    private Found one(EnrollmentId id, List<MemberId> others) {
        Enrollment.State enrollment =
                ports().enrollments().find(id).orElseThrow().state();
        Program.State program =
                ports().programs().find(enrollment.program()).orElseThrow().state();
        List<MemberId> people =
                Stream.concat(enrollment.coaches().stream(), others.stream()).toList();
        return new Found(
                enrollment,
                program,
                program.booking()
                        .map(BookingSettings::appointment)
                        .flatMap(ports().appointments()::find)
                        .map(Appointment::state),
                ports().availabilities().findAll(people).stream()
                        .map(Availability::state)
                        .collect(Collectors.toSet()),
                ports().members().findAll(enrollment.coaches()).stream()
                        .map(Member::state)
                        .filter(coach -> coach.status() == MemberStatus.SUSPENDED)
                        .map(Member.State::id)
                        .collect(Collectors.toSet()));
    }

    /** Reading units and others alike. */
    private void assertFound(EnrollmentId id, List<MemberId> others) {
        for (List<MemberId> people : List.of(List.<MemberId>of(), others)) {
            Found expected = read(() -> one(id, people));
            for (int i = 0; i < 2; i++) {
                assertEquals(expected, read(() -> found(id, people)));
                assertEquals(expected, written(() -> found(id, people)));
            }
        }
    }

    private Found found(EnrollmentId id, List<MemberId> others) {
        return Found.of(ports().benches().find(id, others).orElseThrow());
    }

    private void change(CoachingSamples samples, EnrollmentId id, MemberId other) {
        Enrollment enrollment = ports().enrollments().find(id).orElseThrow();
        Program program = ports().programs().find(enrollment.state().program()).orElseThrow();
        Optional<AppointmentId> appointment = program.state().booking().map(BookingSettings::appointment);
        MemberId one = samples.one(
                other, enrollment.state().coaches().stream().findFirst().orElse(other));
        switch (samples.number(5)) {
            case 0 -> {
                samples.act(enrollment);
                ports().enrollments().save(enrollment);
            }
            case 1 -> ports().programs().save(reordered(program.state(), samples.coaches(1)));
            case 2 ->
                appointment.flatMap(ports().appointments()::find).ifPresent(found -> {
                    found.change(samples.appointmentDraft(samples.name()), samples::id);
                    ports().appointments().save(found);
                });
            case 3 -> ports().availabilities().save(samples.newAvailability(one));
            default -> suspend(samples, one, samples.chance(50));
        }
    }

    private void suspend(CoachingSamples samples, MemberId who, boolean wanted) {
        Member member = ports().members().find(who).orElseThrow();
        boolean suspended = member.state().status() == MemberStatus.SUSPENDED;
        if (wanted && !suspended) {
            member.suspend(samples.owner());
        }
        if (!wanted && suspended) {
            member.restoreAccess(samples.owner());
        }
        ports().members().save(member);
    }

    /** The same programme with other coaches, in another order, and nothing else. */
    private static Program reordered(Program.State p, List<MemberId> more) {
        List<MemberId> coaches = new ArrayList<>(p.coaches());
        coaches.addAll(more);
        Collections.reverse(coaches);
        return Program.restore(new Program.State(
                p.id(),
                p.workspace(),
                p.type(),
                p.name(),
                p.description(),
                p.price(),
                p.bookingEnabled(),
                p.booking(),
                coaches,
                p.archived(),
                p.createdAt()));
    }

    @Property(tries = 8)
    @Label("E3: what sessions are booked from is found as it is now, whatever of it has changed or was not to change")
    default void benches(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Enrollment made = samples.newEnrollment(samples.program(), samples.member(Role.STUDENT));
        write(() -> ports().enrollments().save(made));
        EnrollmentId id = made.state().id();
        MemberId other = samples.member(Role.COACH);
        Set<Enrollment.State> before = new HashSet<>();
        for (int step = 0; step < 10; step++) {
            assertFound(id, List.of(other, other));
            before.add(read(() -> one(id, List.of()).enrollment()));
            Optional<Enrollment.State> lastSeen = read(() -> ports().benches().lastSeen(id));
            assertTrue(before.containsAll(lastSeen.stream().toList()), "what was last seen is nothing that never was");
            if (samples.chance(30)) {
                Assertions.assertThrows(
                        IllegalStateException.class,
                        () -> write(() -> {
                            change(samples, id, other);
                            assertEquals(one(id, List.of()), found(id, List.of()), "a unit sees its own writes");
                            throw new IllegalStateException("no");
                        }));
            } else {
                write(() -> change(samples, id, other));
            }
        }
        assertFound(id, List.of(other));
    }

    @Property(tries = 4)
    @Label("S2.29: of the enrollment's coaches those are named who are suspended at this moment, and nobody else")
    default void benchesSuspended(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Enrollment made = samples.newEnrollment(samples.program(), samples.member(Role.STUDENT));
        write(() -> ports().enrollments().save(made));
        EnrollmentId id = made.state().id();
        MemberId stranger = samples.member(Role.COACH);
        write(() -> suspend(samples, stranger, true));
        List<MemberId> coaches = made.state().coaches();
        coaches.forEach(coach -> write(() -> suspend(samples, coach, false)));
        Set<MemberId> expected = new HashSet<>();
        for (MemberId coach : coaches) {
            assertEquals(
                    expected, read(() -> found(id, List.of(stranger, coach)).suspended()));
            write(() -> suspend(samples, coach, true));
            expected.add(coach);
        }
        for (MemberId coach : coaches) {
            assertEquals(
                    expected, read(() -> found(id, List.of(stranger, coach)).suspended()));
            write(() -> suspend(samples, coach, false));
            expected.remove(coach);
        }
        assertEquals(Set.of(), read(() -> found(id, List.of(stranger)).suspended()));
    }

    @Example
    @Label("of an enrollment that is not there nothing is found")
    default void benchesOfNothing() {
        CoachingSamples samples = samples(1);
        EnrollmentId none = new EnrollmentId(samples.id());
        MemberId coach = samples.member(Role.COACH);
        assertEquals(Optional.empty(), read(() -> ports().benches().find(none, List.of(coach))));
        assertEquals(Optional.empty(), read(() -> ports().benches().lastSeen(none)));
    }
}
