package org.duologue.web.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F3: the credits of an enrollment on their pages")
class WalletSheetTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 10);

    private Document shown(String name, java.util.function.Function<Reader, Page> page) {
        return Shown.everywhere(
                name,
                language -> Shown.reader(
                        story.student(),
                        "Stella",
                        "Europe/Berlin",
                        world.clock().instant(),
                        language),
                page);
    }

    private WalletModel statement(Reader reader) {
        var wallets = story.duologue().walletQueries();
        return new WalletSheet(wallets.wallet(story.student(), story.enrollment()), reader)
                .entries(
                        wallets.statement(
                                story.student(), story.enrollment(), StatementFilter.ALL, PageRequest.first(2)),
                        "/app/credits?after=");
    }

    @Test
    @DisplayName(
            "S1.63 what there is, where it comes from, what comes next, and every entry with who caused it and why")
    void credits() {
        story.book(Leadership.berlin("2026-01-07T10:00"));
        story.duologue()
                .wallets()
                .assignCredits(new AssignCredits(story.owner(), story.enrollment(), 5, "well <done>"));
        Document page = shown(
                "credits",
                r -> new Page(
                        "wallet/credits.jte",
                        new CreditsModel("Leadership", List.of(), "/app/book", "/app/ask", Optional.of(statement(r)))));
        String said = page.select("main").text();
        assertTrue(said.contains("14"), said);
        assertTrue(said.contains("10 more come on Mon 12 Jan, 09:00"), said);
        assertTrue(said.contains("by Olga: “well <done>”"), said);
        assertTrue(page.selectFirst("a[rel=next]").attr("href").startsWith("/app/credits?after="));
        assertEquals("/app/book", page.selectFirst("header a.primary").attr("href"));
    }

    @Test
    @DisplayName("nothing of it yet says where credits come from, and offers nothing to book with")
    void none() {
        Document page = shown(
                "credits-none",
                r -> new Page("wallet/credits.jte", new CreditsModel("", List.of(), "", "", Optional.empty())));
        assertTrue(page.select(".empty").text().contains("Credits come with a programme"));
        assertTrue(page.select("header a.primary").isEmpty());
    }

    @Test
    @DisplayName("the balance follows the clock: a week later there are ten more")
    void renewed() {
        world.clock().pass(Duration.ofDays(7));
        WalletModel model = statement(Shown.reader(
                story.student(), "Stella", "Europe/Berlin", world.clock().instant(), Locale.ENGLISH));
        assertEquals("20", model.available());
        assertEquals("+10", model.renewalAmount());
    }

    @Test
    @DisplayName(
            "S1.64 assigning: what was typed stays, what is wrong is said at its field, the intention stays the one")
    void assign() {
        Refusal refusal = Invalid.of(new FieldProblem("credits", "out-of-range", Map.of("min", 1, "max", 1_000)));
        Entered typed = Entered.of(Map.of("credits", "1001", "reason", "<b>"))
                .refused(RefusalText.of(refusal, Readers.visitor(Locale.ENGLISH, "UTC")));
        Document page = shown("assign-refused", r -> assign(r, typed, Optional.of(refusal)));
        assertEquals(List.of("#f-credits"), Shown.problems(page));
        assertEquals("1001", page.selectFirst("#f-credits").val());
        assertEquals("<b>", page.selectFirst("#f-reason").val());
        assertEquals("c-1", page.selectFirst("dialog input[name=command]").val());
        Document empty = shown("assign", r -> assign(r, Entered.nothing(), Optional.empty()));
        assertTrue(empty.select("[role=alert]").isEmpty());
        assertFalse(empty.selectFirst("dialog form").attr("action").isEmpty());
    }

    private static Page assign(Reader reader, Entered entered, Optional<Refusal> refusal) {
        Field credits = Field.number("credits", reader.text("wallet.toAssign")).from(entered);
        Field reason = Field.text("reason", reader.text("wallet.reason")).from(entered);
        Optional<Notice> notice = refusal.map(r -> Notice.of(r, reader, List.of(credits, reason)));
        return new Page(
                "wallet/assign.jte",
                new AssignModel("Leadership", "Stella", 10, "/app/coaching/1", credits, reason, notice, "c-1"));
    }
}
