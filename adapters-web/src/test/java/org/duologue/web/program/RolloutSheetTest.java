package org.duologue.web.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.enrollment.ApplyRenewal;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The renewal of running enrollments: looked at, applied, on its way, done")
class RolloutSheetTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 10);

    private RolloutModel model() {
        Reader reader = reader();
        return new RolloutSheet(it.duologue().renewalQueries().rollout(it.owner(), it.program()), reader)
                .model(
                        it.duologue().renewalQueries().affected(it.owner(), it.program(), PageRequest.first(50)),
                        Optional.empty(),
                        "");
    }

    private Reader reader() {
        return Shown.reader(it.owner(), "Olga", "Europe/Berlin", Leadership.MONDAY, Locale.ENGLISH);
    }

    private void change(int freeSlots, Cycle cycle) {
        ProgramSettings settings = ProgramSettings.usual(
                "Leadership",
                it.appointment(),
                freeSlots,
                cycle,
                List.of(it.coach().member()));
        it.duologue().programs().changeProgram(new ChangeProgram(it.owner(), it.program(), settings, Optional.empty()));
    }

    @Test
    @DisplayName("F2, 2.7: who, from what, from when on; then how far it is; then that all is like this")
    void steps() {
        change(4, Cycle.MONTHLY);
        RolloutModel before = model();
        assertEquals("4 every month, unused ones stay", before.sentence());
        assertEquals("Apply to 1 running enrollment", before.apply());
        assertEquals(
                "10 every week, unused ones stay",
                before.affected().rows().get(0).get(1).text());
        assertEquals("Mon 12 Jan, 09:00", before.affected().rows().get(0).get(2).text());
        it.duologue().renewals().applyRenewal(new ApplyRenewal(it.owner(), it.program()));
        RolloutModel during = model();
        assertEquals("", during.apply());
        assertEquals("Applying: 0 of 1 done.", during.progress().orElseThrow().text());
        Document page = Shown.page("rollout", new Page("program/renewal.jte", during), reader());
        assertEquals(during.href(), page.select("#progress").attr("hx-get"));
        world.runDue();
        RolloutModel after = model();
        assertTrue(
                after.progress().orElseThrow().text().contains("1 enrollment changed, 0 left"),
                after.progress().toString());
        assertEquals("Like this already", after.affected().rows().get(0).get(2).text());
        page = Shown.page("rollout-done", new Page("program/renewal.jte", after), reader());
        assertEquals("", page.select("#progress").attr("hx-get"));
    }

    @Test
    @DisplayName("2.7: where credits came once, it says that the new cycle begins at once")
    void atOnce() {
        change(3, Cycle.ONE_TIME);
        it.duologue().renewals().applyRenewal(new ApplyRenewal(it.owner(), it.program()));
        world.runDue();
        world.clock().pass(java.time.Duration.ofDays(8));
        change(2, Cycle.WEEKLY);
        assertEquals(
                "At once, with 2 credits",
                model().affected().rows().get(0).get(2).text());
    }
}
