package org.duologue.application.program;

import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X22: who coaches has that role already")
class CoachRoleTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);
    private final MemberId nobody = it.student().member();

    @Test
    @DisplayName("a student is no coach of a programme, new or changed, and of no appointment; nothing is made")
    void refusedWithoutTheRole() {
        List<MemberId> both = List.of(it.coach().member(), nobody);
        ProgramSettings settings = ProgramSettings.usual("Other", it.appointment(), 1, Cycle.WEEKLY, both);
        assertNoCoach(() -> it.duologue().programs().createProgram(new CreateProgram(it.owner(), settings)));
        assertNoCoach(() -> it.duologue()
                .programs()
                .changeProgram(new ChangeProgram(it.owner(), it.program(), settings, Optional.empty())));
        assertNoCoach(() -> it.duologue()
                .scheduling()
                .createAppointment(new CreateAppointment(it.owner(), AppointmentSettings.usual("Call", 60, both))));
        List<String> programs =
                it.duologue().programQueries().programs(it.owner(), PageRequest.first(5)).items().stream()
                        .map(program -> program.settings().name())
                        .toList();
        assertEquals(List.of("Leadership"), programs);
    }

    private static void assertNoCoach(Runnable act) {
        assertEquals(
                List.of(FieldProblem.of("coaches", "not-a-coach")),
                refused(Invalid.class, act).problems());
    }
}
