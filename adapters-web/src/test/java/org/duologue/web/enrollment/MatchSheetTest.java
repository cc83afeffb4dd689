package org.duologue.web.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2.6: the form that matches a student with coaches")
class MatchSheetTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private Document shown(Entered entered) {
        return Shown.everywhere(
                "match-coaches",
                language -> Shown.reader(it.owner(), "Olga", "Europe/Berlin", Leadership.MONDAY, language),
                reader -> new MatchSheet(
                                it.duologue().enrollmentQueries().enrollment(it.owner(), it.enrollment()),
                                it.duologue().programQueries().program(it.owner(), it.program()),
                                reader)
                        .page(entered, Optional.empty()));
    }

    private static List<String> ticked(Document page) {
        return page.select("input[name=coaches][checked]").eachAttr("value");
    }

    @Test
    @DisplayName("offers the programme's coaches, those matched now are ticked, and keeps what was chosen")
    void form() {
        String carl = it.coach().member().value().toString();
        Actor nora =
                Leadership.member(it.duologue(), it.owner(), "Nora", "nora@acme.example", Role.COACH, "Europe/Berlin");
        ProgramSettings both = ProgramSettings.usual(
                "Leadership",
                it.appointment(),
                10,
                Cycle.WEEKLY,
                List.of(it.coach().member(), nora.member()));
        it.duologue().programs().changeProgram(new ChangeProgram(it.owner(), it.program(), both, Optional.empty()));
        Document page = shown(Entered.nothing());
        assertEquals(2, page.select("input[name=coaches]").size());
        assertEquals(List.of(carl), ticked(page));
        String second = nora.member().value().toString();
        assertEquals(List.of(second), ticked(shown(Entered.of(Map.of("coaches", second)))));
        it.duologue().enrollments().matchCoaches(new MatchCoaches(it.owner(), it.enrollment(), List.of(nora.member())));
        assertEquals(List.of(second), ticked(shown(Entered.nothing())));
    }
}
