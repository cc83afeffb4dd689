package org.duologue.web.booking;

import static org.duologue.web.booking.Chosen.choosing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Team;
import org.duologue.domain.people.MemberId;
import org.duologue.web.json.Given;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Option;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The booking dialog where there is a choice of coaches and of coaching types")
class BookAnyCoachTest {

    private final Leadership story = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private BookModel of(Team team, Optional<MemberId> coach, Entered entered) {
        var asked = story.duologue().bookingQueries();
        BookDialog dialog = new BookDialog(
                asked.bookable(story.student(), team.enrollment()),
                Sought.of(entered, Leadership.BERLIN),
                coach,
                Optional.empty(),
                Given.present(entered.value("about")),
                Optional.empty());
        return dialog.model(
                asked, story.duologue().bookingRequestQueries(), story.student(), reader(), Optional.empty());
    }

    private Reader reader() {
        return Shown.reader(story.student(), "Stella", "Europe/Berlin", Leadership.MONDAY, Locale.ENGLISH);
    }

    @Test
    @DisplayName("S2.8: several coaches: any of them comes first; each chosen time says with whom it would be booked")
    void anyCoach() {
        Team team = Team.of(story);
        BookModel open = of(team, Optional.empty(), Entered.nothing());
        assertEquals(
                List.of("Any coach", "Carl", "Cora"),
                open.coaches().options().stream().map(Option::label).toList());
        assertTrue(open.coaches().options().get(0).chosen());
        assertEquals("any", open.coach());
        Entered late = choosing("slot", "2026-01-07T19:00:00+01:00", "slot", "2026-01-08T09:00:00+01:00");
        BookModel chosen = of(team, Optional.empty(), late);
        assertEquals(
                List.of("Wed 7 Jan, 19:00, with Cora", "Thu 8 Jan, 09:00, with Carl"),
                chosen.chips().stream().map(BookModel.Chip::label).toList());
        assertTrue(chosen.ready());
        Document page = Shown.page("book-any", new Page("booking/book.jte", chosen), reader());
        assertEquals("any", page.select("#book-wish input[name=coach]").val());
        BookModel carl = of(team, Optional.of(team.carl()), late);
        assertEquals(1, carl.chips().size());
        assertTrue(carl.coaches().options().get(1).chosen());
    }

    @Test
    @DisplayName("S2.19: where one of two confirms, that one says so and is asked; any of them is who books at once")
    void oneConfirms() {
        Team team = Team.of(story);
        story.confirming(team.cora(), true);
        BookModel open = of(team, Optional.empty(), Entered.nothing());
        assertEquals(
                List.of("", "", "confirms first"),
                open.coaches().options().stream().map(Option::badge).toList());
        Entered evening = choosing("slot", "2026-01-07T18:00:00+01:00");
        assertTrue(of(team, Optional.empty(), evening).chips().isEmpty(), "Cora alone is there");
        BookModel cora = of(team, Optional.of(team.cora()), evening);
        assertEquals("Request Booking", cora.button());
        assertTrue(cora.deadline().startsWith("Cora can answer until"), cora.deadline());
    }

    @Test
    @DisplayName(
            "S2.20: where all confirm, any is who is free at all proposed times; two that nobody has both are told so")
    void allConfirm() {
        Team team = Team.of(story);
        story.confirming(team.carl(), true);
        story.confirming(team.cora(), true);
        BookModel open = of(team, Optional.empty(), Entered.nothing());
        assertEquals("any", open.coach());
        assertEquals("Propose up to 5 times. A coach picks one and confirms it.", open.deadline());
        Entered late = choosing("slot", "2026-01-07T19:00:00+01:00", "slot", "2026-01-07T15:00:00+01:00");
        BookModel chosen = of(team, Optional.empty(), late);
        assertEquals(
                List.of("Wed 7 Jan, 15:00, with Cora", "Wed 7 Jan, 19:00, with Cora"),
                chosen.chips().stream().map(BookModel.Chip::label).toList());
        assertEquals("Request Booking", chosen.button());
        assertTrue(chosen.ready());
        Shown.page("book-any-asked", new Page("booking/book.jte", chosen), reader());
        Entered apart = choosing("slot", "2026-01-07T19:00:00+01:00", "slot", "2026-01-07T09:00:00+01:00");
        BookModel nobody = of(team, Optional.empty(), apart);
        assertEquals(2, nobody.chips().size(), "both stay");
        assertFalse(nobody.ready());
        assertTrue(nobody.problem().orElseThrow().text().contains("None of the coaches is free at all"));
    }

    @Test
    @DisplayName("S2.9: several coaching types are chosen from, the first to begin with; one alone is not asked for")
    void topics() {
        Team team = Team.of(story);
        assertTrue(of(team, Optional.empty(), Entered.nothing()).topics().isEmpty());
        team.about("Careers");
        BookModel one = of(team, Optional.empty(), Entered.nothing());
        assertTrue(one.topics().isEmpty());
        assertEquals("Careers", one.topic());
        team.about("Careers", "Leading");
        BookModel first = of(team, Optional.empty(), Entered.nothing());
        assertEquals("Careers", first.topic());
        assertTrue(first.topics().orElseThrow().options().get(0).chosen());
        Entered chosen = choosing("about", "Leading", "slot", "2026-01-08T09:00:00+01:00");
        BookModel second = of(team, Optional.empty(), chosen);
        assertTrue(second.ready());
        Document page = Shown.page("book-topics", new Page("booking/book.jte", second), reader());
        assertEquals(
                "Leading", page.select("#choose input[name=about][checked]").val());
        assertEquals("Leading", page.select("#book-wish input[name=about]").val());
        assertFalse(of(team, Optional.empty(), choosing("about", "Gone", "slot", "2026-01-08T09:00:00+01:00"))
                .ready());
    }

    @Test
    @DisplayName("what stands in the address for a coach: an id, or nobody in particular")
    void wanted() {
        assertEquals(Optional.empty(), BookDialog.wanted("any"));
        assertEquals(Optional.empty(), BookDialog.wanted(""));
        MemberId carl = story.coach().member();
        assertEquals(Optional.of(carl), BookDialog.wanted(carl.value().toString()));
    }
}
