package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Refused;

/** What every {@code EnrollmentRepository} promises. */
public interface EnrollmentRepositoryContract extends PortContract {

    private void store(Enrollment enrollment) {
        write(() -> ports().enrollments().save(enrollment));
    }

    private Optional<Enrollment.State> find(EnrollmentId id) {
        return read(() -> ports().enrollments().find(id).map(Enrollment::state));
    }

    @Property(tries = 25)
    @Label("L7: in every state it can come into an enrollment is found as it was stored")
    default void enrollmentsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        Enrollment made = samples.newEnrollment(samples.program(), samples.member(Role.STUDENT));
        for (int step = 0; step < 5; step++) {
            store(made);
            assertEquals(Optional.of(made.state()), find(made.state().id()));
            samples.act(made);
        }
        List<EnrollmentId> asked = List.of(made.state().id(), made.state().id(), new EnrollmentId(samples.id()));
        assertEquals(1, read(() -> ports().enrollments().findAll(asked)).size());
        assertEquals(List.of(), read(() -> ports().enrollments().findAll(List.of())));
    }

    @Example
    @Label("a second running enrollment in a programme fails, also at the same moment; after the end it does not")
    default void enrollmentsOneRunning() {
        CoachingSamples samples = samples(1);
        ProgramId program = samples.program();
        MemberId student = samples.member(Role.STUDENT);
        Race.Result<EnrollmentId> race = Race.of(4, i -> {
            Enrollment made = samples(10L + i).newEnrollment(program, student);
            store(made);
            return made.state().id();
        });
        assertEquals(1, race.answers().size());
        Enrollment running = Enrollment.restore(find(race.answers().get(0)).orElseThrow());
        assertEquals(Optional.of(running.state()), running(program, student));
        assertThrows(Refused.class, () -> store(samples.newEnrollment(program, student)));
        running.end(running.state().activatedAt().plusMillis(1));
        store(running);
        assertEquals(Optional.empty(), running(program, student));
        Enrollment again = samples.newEnrollment(program, student);
        store(again);
        assertEquals(Optional.of(again.state()), running(program, student));
        assertEquals(Optional.empty(), running(samples.program(), student));
    }

    private Optional<Enrollment.State> running(ProgramId program, MemberId student) {
        return read(() -> ports().enrollments().findRunning(program, student).map(Enrollment::state));
    }

    @Example
    @Label("two are related while one coaches the other, either way round, and not after the end")
    default void enrollmentsRelated() {
        CoachingSamples samples = samples(2);
        MemberId student = samples.member(Role.STUDENT);
        Enrollment made = samples.newEnrollment(samples.program(), student);
        MemberId coach = made.state().coaches().get(0);
        store(made);
        assertTrue(related(student, coach));
        assertTrue(related(coach, student));
        assertFalse(related(coach, samples.member(Role.STUDENT)));
        made.end(made.state().activatedAt().plusMillis(1));
        store(made);
        assertFalse(related(student, coach));
    }

    private boolean related(MemberId one, MemberId other) {
        return read(() -> ports().enrollments().related(one, other));
    }

    @Property(tries = 5)
    @Label("B12: pages give every enrollment that matches once, earliest activation first; bad cursors are refused")
    default void enrollmentsPages(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<ProgramId> programs = List.of(samples.program(), samples.program());
        MemberId student = samples.member(Role.STUDENT);
        List<Enrollment.State> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            MemberId who = i < 2 ? student : samples.member(Role.STUDENT);
            Enrollment made = samples.newEnrollment(programs.get(i % 2), who);
            samples.act(made);
            store(made);
            all.add(made.state());
        }
        EnrollmentFilter any = EnrollmentFilter.ALL;
        assertFound(samples, all, any, e -> true);
        assertFound(samples, all, any.in(programs.get(0)), e -> e.program().equals(programs.get(0)));
        programs.forEach(program -> assertEquals(
                all.stream()
                        .filter(e -> e.program().equals(program) && e.endedAt().isEmpty())
                        .count(),
                read(() -> ports().enrollments().countRunning(program)).longValue()));
        assertFound(samples, all, any.of(student), e -> e.student().equals(student));
        assertFound(samples, all, any.notEnded(), e -> e.endedAt().isEmpty());
        all.stream()
                .flatMap(e -> e.coaches().stream())
                .limit(2)
                .forEach(coach -> assertFound(
                        samples, all, any.with(coach), e -> e.coaches().contains(coach)));
        assertRefusesBadCursors(request -> ports().enrollments().page(samples.workspace(), any, request));
    }

    private void assertFound(
            CoachingSamples samples,
            List<Enrollment.State> all,
            EnrollmentFilter filter,
            Predicate<Enrollment.State> by) {
        List<Enrollment.State> found = assertPages(all.stream().filter(by).toList(), request -> ports().enrollments()
                .page(samples.workspace(), filter, request)
                .map(Enrollment::state));
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparing(Enrollment.State::activatedAt))
                        .toList(),
                found);
    }
}
