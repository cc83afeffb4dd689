package org.duologue.web.enrollment;

import java.util.List;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.program.ProgramView;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;

/** Puts one's coachings on a page. */
record CoachingsSheet(Reader reader) {

    /**
     * The page.
     *
     * @param led the programmes one leads in
     * @param own where one is coached
     * @param open where one could be
     */
    Page list(List<ProgramView> led, List<EnrollmentView> own, List<CoachingsModel.Open> open) {
        return new Page(
                "coaching/list.jte",
                new CoachingsModel(
                        led.stream()
                                .map(p -> new CoachingModel.Choice(
                                        "/app/coaching?program=" + p.id().value(),
                                        p.settings().name(),
                                        false))
                                .toList(),
                        own.stream().map(this::card).toList(),
                        open));
    }

    private CoachingsModel.Card card(EnrollmentView e) {
        return new CoachingsModel.Card(
                "/app/coaching/" + e.id().value(),
                e.programName(),
                reader.text(
                        "enrollment.with",
                        "coaches",
                        e.coaches().stream().map(EnrollmentView.Person::name).toList()),
                reader.text("common.credits", "n", e.spendable()),
                reader.text("enrollment.state." + e.status().name()));
    }
}
