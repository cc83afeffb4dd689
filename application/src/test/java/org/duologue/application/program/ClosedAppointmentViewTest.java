package org.duologue.application.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.duologue.application.scheduling.ArchiveAppointment;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a programme tells whether the appointment it uses is archived")
class ClosedAppointmentViewTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private boolean told(ProgramId program) {
        return it.duologue().programQueries().program(it.owner(), program).appointmentArchived();
    }

    private void archive(boolean archived) {
        it.duologue().scheduling().archiveAppointment(new ArchiveAppointment(it.owner(), it.appointment(), archived));
    }

    @Test
    @DisplayName("from when it is archived until it is taken back into use")
    void archived() {
        assertFalse(told(it.program()));
        archive(true);
        archive(true);
        assertTrue(told(it.program()));
        archive(false);
        assertFalse(told(it.program()));
    }

    @Test
    @DisplayName("never of one that uses none")
    void withoutOne() {
        archive(true);
        ProgramSettings letters = new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                "Letters",
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(it.coach().member()));
        assertFalse(told(it.duologue().programs().createProgram(new CreateProgram(it.owner(), letters))));
    }
}
