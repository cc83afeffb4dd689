package org.duologue.web.enrollment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.program.ProgramQueries;
import org.duologue.application.program.ProgramView;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.EnrollmentStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.program.ProgramId;
import org.duologue.web.view.Reader;

/** The programmes that a student can enroll in without asking anybody: open and free. */
public final class OpenPrograms {

    private OpenPrograms() {}

    /** Those in which the actor is not enrolled yet, and not the only coach. */
    public static List<CoachingsModel.Open> of(
            ProgramQueries programs, Actor by, List<EnrollmentView> own, Reader reader) {
        if (!by.isStudent()) {
            return List.of();
        }
        Set<ProgramId> mine = own.stream()
                .filter(e -> e.status() != EnrollmentStatus.ENDED)
                .map(EnrollmentView::program)
                .collect(Collectors.toSet());
        return programs.programs(by, PageRequest.first(50)).items().stream()
                .filter(p -> p.price().isEmpty() && !p.archived() && !mine.contains(p.id()))
                .filter(p -> !p.settings().coaches().equals(List.of(by.member())))
                .map(p -> new CoachingsModel.Open(
                        p.id().value().toString(),
                        p.settings().name(),
                        p.settings().description(),
                        gives(p, reader)))
                .toList();
    }

    private static String gives(ProgramView program, Reader reader) {
        return program.settings().bookingEnabled()
                ? reader.text(
                        "enrollment.gives",
                        "n",
                        program.settings().freeSlots().orElse(0),
                        "coaches",
                        program.coachNames())
                : reader.text("enrollment.givesCoaches", "coaches", program.coachNames());
    }
}
