package org.duologue.application.enrollment;

import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentRefusal.NoOtherCoach;
import org.duologue.domain.enrollment.EnrollmentRefusal.OwnCoach;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nobody is their own coach, also where one is the only coach there is")
class OwnCoachTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);
    private Actor carl;

    @BeforeEach
    void coachAndStudent() {
        it.duologue()
                .people()
                .changeRoles(new ChangeRoles(it.owner(), it.coach().member(), List.of(Role.COACH, Role.STUDENT)));
        carl = it.duologue().peopleQueries().actorFor(it.coach().member());
    }

    private ProgramId program(List<MemberId> coaches) {
        return it.duologue()
                .programs()
                .createProgram(new CreateProgram(
                        it.owner(), ProgramSettings.usual("Career", it.appointment(), 3, Cycle.WEEKLY, coaches)));
    }

    private List<String> coachesOf(EnrollmentId id) {
        return it.duologue().enrollmentQueries().enrollment(it.owner(), id).coaches().stream()
                .map(EnrollmentView.Person::name)
                .toList();
    }

    private int enrollments() {
        return it.duologue()
                .enrollmentQueries()
                .enrollments(it.owner(), EnrollmentFilter.ALL, PageRequest.first(10))
                .items()
                .size();
    }

    @Test
    @DisplayName(
            "the only coach cannot enroll, by themselves or by an admin: refused with the programme, nothing is left")
    void onlyCoach() {
        for (Actor by : List.of(carl, it.owner())) {
            NoOtherCoach refusal = refused(
                    NoOtherCoach.class,
                    () -> it.duologue().enrollments().enroll(new Enroll(by, it.program(), carl.member())));
            assertEquals(new NoOtherCoach(it.program(), carl.member()), refusal);
        }
        assertEquals(1, enrollments());
    }

    @Test
    @DisplayName(
            "with another coach in the programme they are matched with that one; a programme may have no coach at all")
    void withAnother() {
        Actor nora =
                Leadership.member(it.duologue(), it.owner(), "Nora", "nora@acme.example", Role.COACH, "Europe/Berlin");
        ProgramId both = program(List.of(carl.member(), nora.member()));
        assertEquals(
                List.of("Nora"), coachesOf(it.duologue().enrollments().enroll(new Enroll(carl, both, carl.member()))));
        ProgramId none = program(List.of());
        assertEquals(List.of(), coachesOf(it.duologue().enrollments().enroll(new Enroll(carl, none, carl.member()))));
    }

    @Test
    @DisplayName("asked for as one’s own coach by name it is refused as that")
    void byName() {
        ProgramId only = program(List.of(carl.member()));
        refused(OwnCoach.class, () -> it.duologue()
                .enrollments()
                .enroll(new Enroll(it.owner(), only, carl.member(), List.of(carl.member()), Optional.empty())));
        assertEquals(1, enrollments());
    }
}
