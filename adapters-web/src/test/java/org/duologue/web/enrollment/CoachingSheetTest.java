package org.duologue.web.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.program.ProgramView;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Ambient;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Actor;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Messages;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.wallet.AskedCredits;
import org.duologue.web.wallet.StatementAsked;
import org.duologue.web.wallet.StatementPlace;
import org.duologue.web.wallet.WalletModel;
import org.duologue.web.wallet.WalletSheet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1.34 S1.35 S1.59: the page of a coaching, for the student and for those who lead")
class CoachingSheetTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 10);

    private Document shown(String name, Actor by, boolean wallet) {
        return Shown.everywhere(
                "coaching-" + name,
                language -> Shown.reader(
                        by, "Stella", "Europe/Berlin", world.clock().instant(), language),
                reader -> new Page("coaching/coaching.jte", model(by, reader, wallet)));
    }

    private CoachingModel model(Actor by, Reader reader, boolean wallet) {
        BookingQueries asked = story.duologue().bookingQueries();
        EnrollmentView enrollment = story.duologue().enrollmentQueries().enrollment(by, story.enrollment());
        BookingFilter filter = BookingFilter.of(story.enrollment());
        CoachingSheet.Content content = new CoachingSheet.Content(
                asked.upcoming(by, filter, PageRequest.first(50)).items(),
                asked.past(by, filter, PageRequest.first(1)),
                wallet ? Optional.of(statement(by, reader)) : Optional.empty());
        boolean own = by.is(story.student().member());
        return new CoachingSheet(by, reader, own ? List.of() : programs(), own ? List.of() : students())
                .of(enrollment, asked.bookable(by, story.enrollment()), content, Optional.empty(), "");
    }

    private WalletModel statement(Actor by, Reader reader) {
        var wallets = story.duologue().walletQueries();
        return new WalletSheet(wallets.wallet(by, story.enrollment()), reader)
                .statement(
                        AskedCredits.of(wallets, by, story.enrollment()),
                        StatementAsked.of(Entered.nothing()),
                        "",
                        StatementPlace.at("/app/more"));
    }

    private List<ProgramView> programs() {
        return story.duologue()
                .programQueries()
                .programs(story.owner(), PageRequest.first(10))
                .items();
    }

    private List<EnrollmentView> students() {
        return story.duologue()
                .enrollmentQueries()
                .enrollments(story.owner(), EnrollmentFilter.ALL, PageRequest.first(10))
                .items();
    }

    @Test
    @DisplayName("a student: free times to see, and nothing of what only those who lead can do")
    void student() {
        Document page = shown("student", story.student(), false);
        assertEquals("Leadership", page.select("h1").text());
        assertTrue(page.select(".empty").text().contains("There are 10 credits to use"));
        assertEquals(2, page.select("a[href$=/book]").size());
        assertTrue(page.select("a[href$=/assign], form[action$=/pause], a[href$=/end], .picker")
                .isEmpty());
        assertEquals("page", page.selectFirst(".tabs a").attr("aria-current"));
    }

    @Test
    @DisplayName("S1.15: those who lead: the student is the title, others can be picked, credits assigned, the coaching"
            + " paused")
    void coach() {
        story.another("Otto");
        story.book(Leadership.berlin("2026-01-07T10:00"), Leadership.berlin("2026-01-08T10:00"));
        Document page = shown("coach", story.coach(), false);
        assertEquals("Stella", page.select("h1").text());
        assertEquals(
                Set.of("Stella", "Otto"),
                Set.copyOf(page.select(".picker a[href^=/app/coaching/]").eachText()));
        assertEquals("Stella", page.select(".picker a[aria-current=page]").text());
        assertEquals(
                List.of("/app/coaching/" + story.enrollment().value() + "/assign"),
                page.select("a[href$=/assign]").eachAttr("href"));
        assertEquals(1, page.select("form[action$=/pause]").size());
        assertTrue(page.select("form[action$=/resume]").isEmpty());
        assertEquals(2, page.select("ul.sessions > li").size());
    }

    @Test
    @DisplayName("paused and ended: the buttons stand there disabled, and the reason is bound to them")
    void blocked() {
        story.duologue().enrollments().pause(new PauseEnrollment(story.coach(), story.enrollment()));
        Document paused = shown("paused", story.student(), false);
        assertTrue(paused.select("a[href$=/book]").isEmpty());
        assertEquals(
                "coaching-why", paused.selectFirst("button.primary[disabled]").attr("aria-describedby"));
        assertTrue(
                paused.selectFirst("#coaching-why").text().contains("Mon 5 Jan"),
                paused.selectFirst("#coaching-why").text());
        assertEquals(
                1,
                shown("paused-coach", story.coach(), false)
                        .select("form[action$=/resume]")
                        .size());
        story.duologue().enrollments().end(new EndEnrollment(story.owner(), story.enrollment(), true));
        Document ended = shown("ended", story.coach(), false);
        assertEquals(
                2,
                ended.select("button[disabled][aria-describedby=coaching-why]").size());
        assertTrue(ended.select("form[action$=/pause], form[action$=/resume], a[href$=/end]")
                .isEmpty());
    }

    @Test
    @DisplayName("S1.35: a programme in which nobody is enrolled: everything disabled, and where to enroll somebody")
    void nobody() {
        Document page = Shown.everywhere(
                "coaching-nobody",
                language -> Shown.reader(story.coach(), "Carl", "Europe/Berlin", Leadership.MONDAY, language),
                reader -> new Page(
                        "coaching/coaching.jte",
                        new CoachingSheet(story.coach(), reader, programs(), List.of())
                                .nobody(programs().get(0))));
        assertEquals(
                2,
                page.select("header button[disabled][aria-describedby=coaching-why]")
                        .size());
        assertEquals("/app/programmes", page.selectFirst(".empty a").attr("href"));
    }

    @Test
    @DisplayName("the credits are a tab of their own")
    void credits() {
        Document page = shown("credits", story.student(), true);
        assertEquals("page", page.select(".tabs a").get(1).attr("aria-current"));
        assertEquals(1, page.select("table").size());
        assertTrue(page.select("ul.sessions").isEmpty());
    }

    @Test
    @DisplayName("one’s coachings as cards, those one leads apart; none of either says when there will be one")
    void list() {
        Document page = Shown.everywhere(
                "coachings",
                language -> Shown.reader(story.student(), "Stella", "UTC", Leadership.MONDAY, language),
                reader -> new CoachingsSheet(reader)
                        .list(
                                programs(),
                                students(),
                                List.of(new CoachingsModel.Open("id", "Career <b>", "", "With Carl."))));
        assertEquals(
                List.of("Where you coach", "Your coachings", "Open to you"),
                page.select("h2").eachText());
        assertEquals(List.of("Leadership", "Career <b>"), page.select("h3").eachText());
        assertTrue(page.select(".card").text().contains("10 credits"));
        Document none = Shown.everywhere(
                "coachings-none",
                language -> Shown.reader(story.student(), "Stella", "UTC", Leadership.MONDAY, language),
                reader -> new CoachingsSheet(reader).list(List.of(), List.of(), List.of()));
        assertTrue(none.select(".empty").text().contains("Once somebody enrolls you"));
    }

    @Test
    @DisplayName("E6: sessions, credits and statement read the same on whatever machine the page is made")
    void anywhere() throws Exception {
        story.book(Leadership.berlin("2026-01-07T10:00"), Leadership.berlin("2026-03-05T10:00"));
        for (Locale language : Messages.LANGUAGES) {
            Reader reader = Shown.reader(story.coach(), "Stella", "America/New_York", Leadership.MONDAY, language);
            Ambient.assertSame(() -> Shown.page(
                            "coaching-anywhere",
                            new Page("coaching/coaching.jte", model(story.coach(), reader, true)),
                            reader)
                    .outerHtml());
        }
    }
}
