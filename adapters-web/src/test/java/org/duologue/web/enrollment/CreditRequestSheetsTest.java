package org.duologue.web.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.enrollment.AskForCredits;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.CreditRequestView;
import org.duologue.application.enrollment.GrantCreditRequest;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requests for credits: asked where they are missing, listed for those who lead, answered on one page")
class CreditRequestSheetsTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 1);

    private static Reader reader(Actor by, Locale language) {
        return Shown.reader(by, "Stella", "Europe/Berlin", Leadership.MONDAY, language);
    }

    private CreditRequestId ask() {
        return it.duologue()
                .creditRequests()
                .ask(new AskForCredits(it.student(), it.enrollment(), 2, "two talks before the move"));
    }

    private CreditRequestView view(CreditRequestId id) {
        return it.duologue().creditRequestQueries().request(it.student(), id);
    }

    private AskModel asking(Entered entered, Optional<CreditRequestView> open) {
        return new AskSheet(
                        it.duologue().enrollmentQueries().enrollment(it.student(), it.enrollment()),
                        open,
                        reader(it.student(), Locale.ENGLISH))
                .model(entered, Optional.empty());
    }

    @Test
    @DisplayName("S2.26: the missing number is filled in, and back means with everything that was chosen")
    void asking() {
        String there = "/app/coaching/x/book?coach=1&slot=2026-01-07T09%3A00%3A00Z";
        AskModel model = asking(Entered.of(Map.of("n", "3", "back", there)), Optional.empty());
        assertEquals("3", model.credits().value());
        assertEquals(there, model.back());
        assertEquals("You have 1 credit now.", model.has());
        Document page = Shown.page("ask", new Page("request/ask.jte", model), reader(it.student(), Locale.ENGLISH));
        assertEquals(there, page.select("#ask input[name=back]").attr("value"));
        assertTrue(page.select("#ask").text().contains("Carl and the admins get a mail."));
    }

    @Test
    @DisplayName("E15: back leads to pages of this site only, and a number that is none is one")
    void nonsense() {
        for (String bad : List.of("", "https://elsewhere.example/", "//elsewhere.example", "/app/\\x", "/api/v1")) {
            AskModel model = asking(Entered.of(Map.of("n", "many", "back", bad)), Optional.empty());
            assertEquals("/app/coaching/" + it.enrollment().value(), model.back(), bad);
            assertEquals("1", model.credits().value());
        }
    }

    @Test
    @DisplayName("S2.27: while one waits there is no second form, but the way to the first")
    void oneAtATime() {
        CreditRequestId id = ask();
        AskModel model = asking(Entered.nothing(), Optional.of(view(id)));
        assertEquals("/app/requests/" + id.value(), model.request());
        Document page =
                Shown.page("ask-waiting", new Page("request/ask.jte", model), reader(it.student(), Locale.ENGLISH));
        assertTrue(page.select("#ask form").isEmpty());
        assertTrue(page.select("#ask").text().contains("You asked for 2 credits on"));
    }

    private CreditRequestModel shown(Actor by, CreditRequestId id) {
        return new CreditRequestSheets(by, reader(by, Locale.ENGLISH))
                .request(view(id), Entered.nothing(), Optional.empty(), false, "");
    }

    @Test
    @DisplayName("S2.27: who leads can grant and decline, who asked can take it back, and afterwards nobody anything")
    void answering() {
        CreditRequestId id = ask();
        CreditRequestModel led = shown(it.coach(), id);
        assertEquals("Stella asks for 2 credits", led.title());
        assertEquals("2", led.deciding().orElseThrow().credits().value());
        assertFalse(led.withdraw());
        Document page = Shown.page("request", new Page("request/request.jte", led), reader(it.coach(), Locale.ENGLISH));
        assertEquals(2, page.select("aside form").size());
        assertTrue(page.select("blockquote").text().contains("two talks before the move"));
        CreditRequestModel own = shown(it.student(), id);
        assertTrue(own.deciding().isEmpty());
        assertTrue(own.withdraw());
        it.duologue().creditRequests().grant(new GrantCreditRequest(it.coach(), id, 3, "enjoy"));
        CreditRequestModel after = shown(it.coach(), id);
        assertTrue(after.deciding().isEmpty());
        assertEquals("Granted", after.state());
        assertTrue(
                after.facts().stream().anyMatch(fact -> fact.text().startsWith("3 credits by Carl")),
                after.facts().toString());
        assertFalse(shown(it.student(), id).withdraw());
    }

    @Test
    @DisplayName("F15: the inbox lists who asks for how much and what they have, in both languages")
    void inbox() {
        ask();
        RequestInbox inbox = RequestInbox.of(RequestInbox.Kind.CREDITS, it.owner(), Entered.nothing(), Map.of());
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Reader reader = reader(it.owner(), language);
            var found = it.duologue()
                    .creditRequestQueries()
                    .requests(it.owner(), CreditRequestFilter.ALL.waiting(), PageRequest.first(10));
            Document page = Shown.page(
                    "requests-" + language,
                    new Page("page/list.jte", new CreditRequestSheets(it.owner(), reader).list(found, inbox)),
                    reader);
            assertTrue(page.select("main").text().contains("Stella"));
            assertEquals(1, page.select("nav.nav a[href=/app/requests]").size());
        }
    }
}
