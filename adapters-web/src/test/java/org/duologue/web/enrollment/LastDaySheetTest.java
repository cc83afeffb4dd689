package org.duologue.web.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.enrollment.SetLastDay;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B27: the form that says when a coaching is going to end")
class LastDaySheetTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private static Reader reader(Leadership it, Locale language) {
        return Shown.reader(it.owner(), "Olga", "Europe/Berlin", Leadership.MONDAY, language);
    }

    private Document shown(Entered entered, Optional<Refusal> refusal) {
        return Shown.everywhere("last-day", language -> reader(it, language), reader -> new LastDaySheet(
                        it.duologue().enrollmentQueries().enrollment(it.owner(), it.enrollment()), reader)
                .page(
                        refusal.map(r -> entered.refused(RefusalText.of(r, reader)))
                                .orElse(entered),
                        refusal));
    }

    @Test
    @DisplayName("is empty while no end is known, shows the one that is, and keeps what was typed")
    void form() {
        assertEquals(
                "",
                shown(Entered.nothing(), Optional.empty()).select("#f-lastDay").val());
        LocalDate day = LocalDate.parse("2026-06-30");
        it.duologue().enrollments().setLastDay(new SetLastDay(it.owner(), it.enrollment(), Optional.of(day)));
        assertEquals(
                "2026-06-30",
                shown(Entered.nothing(), Optional.empty()).select("#f-lastDay").val());
        Document again = shown(
                Entered.of(Map.of("lastDay", "2020-01-01")),
                Optional.of(Invalid.of(FieldProblem.of("lastDay", "bad-last-day"))));
        assertEquals("2020-01-01", again.select("#f-lastDay").val());
        assertEquals(List.of("#f-lastDay"), Shown.problems(again));
    }

    @Test
    @DisplayName("says how many sessions stand against it, and the first of them")
    void sessions() {
        Refusal beyond = new EnrollmentRefusal.SessionsBeyondEnd(
                2, Leadership.berlin("2026-01-15T09:00"), Leadership.berlin("2026-01-15T00:00"));
        String said = RefusalText.of(beyond, reader(it, Locale.ENGLISH)).detail();
        assertTrue(said.startsWith("2 sessions are booked after that day, the first on Thu 15 Jan"), said);
        String deutsch = RefusalText.of(beyond, reader(it, Locale.GERMAN)).detail();
        assertTrue(deutsch.startsWith("Nach diesem Tag sind 2 Sitzungen gebucht"), deutsch);
    }
}
