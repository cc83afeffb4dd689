package org.duologue.web.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.PoolQueries.BalanceView;
import org.duologue.application.wallet.PoolQueries.PoolView;
import org.duologue.application.wallet.SetBalances;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X13-X15: the workspace’s credits on their pages")
class PoolSheetsTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 10);

    @BeforeEach
    void moved() {
        story.duologue().pool().creditsBought(new CreditsBought(story.owner(), Optional.empty(), 1_500, "RE <1>"));
        story.duologue()
                .pool()
                .transferCredits(new TransferCredits(
                        story.owner(), story.student().member(), Direction.TO_MEMBER, 20, "a <gift>"));
    }

    private PoolView pool() {
        return story.duologue().poolQueries().pool(story.owner());
    }

    private Page<BalanceView> balances() {
        return story.duologue().poolQueries().balances(story.owner(), PageRequest.first(50));
    }

    private Document shown(String name, java.util.function.Function<Reader, org.duologue.web.view.Page> page) {
        return Shown.everywhere(
                name,
                language -> Shown.reader(story.owner(), "Olga", "Europe/Berlin", Leadership.MONDAY, language),
                page);
    }

    private PoolForms forms(Reader reader) {
        return new PoolForms(reader, pool(), balances().items());
    }

    private static Entered refused(Map<String, List<String>> typed, Refusal refusal) {
        return Entered.sent(typed).refused(RefusalText.of(refusal, Readers.visitor(Locale.ENGLISH, "UTC")));
    }

    @Test
    @DisplayName("what is in the pool, what went to members, and everybody’s balance; nobody yet says what to do")
    void balancesPage() {
        Document page = shown("pool", r -> new PoolSheets(r, pool())
                .balances(new Page<>(balances().items(), Optional.of("a&b")), ""));
        assertEquals(List.of("1,480", "20", "1,500"), page.select(".stat-value").eachText());
        assertTrue(page.select("table").text().contains("Stella"));
        assertEquals("/app/pool?after=a%26b", page.selectFirst("a[rel=next]").attr("href"));
        Document none = shown(
                "pool-none", r -> new PoolSheets(r, pool()).balances(new Page<>(List.of(), Optional.empty()), ""));
        assertTrue(none.select(".empty").text().contains("Invite students"));
    }

    @Test
    @DisplayName("its statement is a tab of its own; what people write is text")
    void statement() {
        Document page = shown("pool-statement", r -> new PoolSheets(r, pool())
                .statement(story.duologue().poolQueries().poolStatement(story.owner(), PageRequest.first(25))));
        assertTrue(page.select("main").text().contains("a <gift>"));
        assertEquals(
                "/app/pool/statement",
                page.selectFirst(".tabs [aria-current=page]").attr("href"));
    }

    @Test
    @DisplayName("bought: number and payment stay after a refusal, each with what is wrong")
    void bought() {
        assertTrue(shown("pool-bought", r -> forms(r).bought(Entered.nothing(), Optional.empty()))
                .select("[role=alert]")
                .isEmpty());
        Refusal refusal =
                new Invalid(List.of(FieldProblem.of("credits", "not-a-number"), FieldProblem.of("payment", "blank")));
        Entered typed = refused(Map.of("credits", List.of("1o"), "payment", List.of("")), refusal);
        Document page = shown("pool-bought-refused", r -> forms(r).bought(typed, Optional.of(refusal)));
        assertEquals(List.of("#f-credits", "#f-payment"), Shown.problems(page));
        assertEquals("1o", page.selectFirst("#f-credits").val());
    }

    @Test
    @DisplayName("transfer: direction, student, number, reason and the one intention stay after a refusal")
    void transfer() {
        Refusal refusal = Invalid.of(FieldProblem.of("member", "unknown"));
        String stella = story.student().member().value().toString();
        Entered typed = refused(
                Map.of(
                        "direction", List.of("FROM_MEMBER"),
                        "member", List.of(stella),
                        "credits", List.of("5"),
                        "reason", List.of("“why”")),
                refusal);
        Document page = shown("pool-transfer", r -> forms(r).transfer(typed, Optional.of(refusal), "c-1"));
        assertEquals(List.of("#f-member"), Shown.problems(page));
        assertEquals(
                "FROM_MEMBER", page.selectFirst("[name=direction][checked]").val());
        assertEquals(stella, page.selectFirst("#f-member option[selected]").val());
        assertEquals("“why”", page.selectFirst("#f-reason").val());
        assertEquals("c-1", page.selectFirst("input[name=command]").val());
        Document forged = shown("pool-transfer-forged", r -> forms(r).transfer(
                        Entered.of(Map.of("member", "1 or 1=1")), Optional.empty(), "c-2"));
        assertTrue(forged.select("#f-member option[selected]").isEmpty());
    }

    @Test
    @DisplayName("balances: first what it will do, for each and for the pool; forged people are a problem of the field")
    void set() {
        String stella = story.student().member().value().toString();
        Map<String, List<String>> typed = Map.of("members", List.of(stella), "credits", List.of("50"));
        var quote = story.duologue()
                .poolQueries()
                .quoteBalances(
                        new SetBalances(story.owner(), List.of(story.student().member()), 50, ""));
        Document review = shown("pool-review", r -> forms(r).balances(
                        Entered.sent(typed), Optional.empty(), Optional.of(quote), "seen"));
        assertEquals("seen", review.selectFirst("input[name=reviewed]").val());
        assertTrue(review.select(".preview").text().contains("from 1,480 to 1,450"));
        assertTrue(review.select(".preview li").text().contains("20 → 50"));
        assertEquals(List.of(stella), review.select("[name=members][checked]").eachAttr("value"));
        Refusal refusal = Invalid.of(FieldProblem.of("members", "unknown"));
        Document again = shown("pool-set-refused", r -> forms(r).balances(
                        refused(Map.of("members", List.of("forged")), refusal),
                        Optional.of(refusal),
                        Optional.empty(),
                        ""));
        assertEquals(List.of("#f-members"), Shown.problems(again));
    }
}
