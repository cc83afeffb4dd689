package org.duologue.web.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.people.ChangeRoles;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.program.ProgramView;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Role;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Page;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1.20-S1.33: programmes on pages: the list, and one with its students")
class ProgramSheetsTest {

    private final Leadership story = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private ProgramView program() {
        return story.duologue().programQueries().program(story.owner(), story.program());
    }

    private List<MemberView> candidates() {
        return story.duologue()
                .peopleQueries()
                .members(story.owner(), MemberFilter.with(Role.STUDENT), PageRequest.first(10))
                .items();
    }

    private List<EnrollmentView> students() {
        return story.duologue()
                .enrollmentQueries()
                .enrollments(story.owner(), EnrollmentFilter.ALL, PageRequest.first(10))
                .items();
    }

    private Document shown(String name, Function<ProgramSheets, Page> page) {
        return Shown.everywhere(
                name, language -> Readers.everything(language, Theme.SYSTEM), r -> page.apply(new ProgramSheets(r)));
    }

    private Document page(String name, List<EnrollmentView> students) {
        return shown(name, s -> s.program(program(), students, candidates(), Optional.empty(), ""));
    }

    @Test
    @DisplayName("the list says what each gives and with whom; none yet says what one is")
    void list() {
        Document page = shown("programmes", s -> s.list(List.of(program()), "saved"));
        String said = page.select("table").text();
        assertTrue(said.contains("Leadership") && said.contains("10 every week") && said.contains("Carl"), said);
        Document none = shown("programmes-none", s -> s.list(List.of(), ""));
        assertTrue(none.selectFirst(".empty").text().contains("what students enroll in"));
    }

    @Test
    @DisplayName("one: what a student gets as a sentence with its facts, and who is in it")
    void one() {
        Document page = page("programme", students());
        String gets = page.select(".preview").text();
        assertTrue(gets.contains("10 free sessions at enrolling, and as many again every week."), gets);
        assertTrue(gets.contains("Appointment Coaching call") && gets.contains("Price Free"), gets);
        assertTrue(page.select("table").text().contains("Stella"));
    }

    @Test
    @DisplayName("B19: one that caps additional sessions says so")
    void capped() {
        new Buying(story).capped(2);
        String gets = page("programme-capped", students()).select(".preview").text();
        assertTrue(gets.contains("At most 2 additional sessions are ahead at a time."), gets);
    }

    @Test
    @DisplayName("students who are in it, and its only coach, are not offered; where nobody is left it says what to do")
    void enrolling() {
        story.duologue()
                .people()
                .changeRoles(new ChangeRoles(story.owner(), story.coach().member(), List.of(Role.COACH, Role.STUDENT)));
        assertEquals(2, candidates().size());
        Document full = page("programme-full", students());
        assertTrue(full.select("form[action$=/students]").isEmpty());
        assertTrue(full.select("aside").text().contains("Invite another one under Members"));
        Document empty = page("programme-empty", List.of());
        assertEquals(List.of("Stella"), empty.select("#f-student option").eachText());
        assertTrue(empty.selectFirst(".empty").text().contains("Nobody is enrolled yet"));
    }
}
