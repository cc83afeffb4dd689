package org.duologue.web.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.EndQuote;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.shared.Money;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F2, B8: the dialog that ends a coaching")
class EndSheetTest {

    private final Leadership it = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    private EndQuote quote(boolean cancel) {
        return it.duologue().enrollmentQueries().quoteEnd(new EndEnrollment(it.owner(), it.enrollment(), cancel));
    }

    private Document shown(EndQuote cancelled, EndQuote kept) {
        return Shown.everywhere("end", this::reader, reader -> page(reader, cancelled, kept));
    }

    private Reader reader(Locale language) {
        return Shown.reader(it.owner(), "Olga", "Europe/Berlin", Leadership.MONDAY, language);
    }

    private Page page(Reader reader, EndQuote cancelled, EndQuote kept) {
        return new EndSheet(it.duologue().enrollmentQueries().enrollment(it.owner(), it.enrollment()), reader)
                .page(cancelled, kept);
    }

    private static List<String> hints(Document page) {
        return page.select("label.choice .meta").eachText();
    }

    @Test
    @DisplayName("says of either way what becomes of the sessions and of the credits")
    void sessionsAndCredits() {
        it.book(Leadership.berlin("2026-01-12T10:00"), Leadership.berlin("2026-01-13T10:00"));
        List<String> hints = hints(shown(quote(true), quote(false)));
        assertTrue(hints.get(0).startsWith("2 sessions are cancelled, the last on Tue 13 Jan"), hints::toString);
        assertTrue(hints.get(0).endsWith("10 unused credits are lost."), hints::toString);
        assertTrue(
                hints.get(1).startsWith("2 sessions take place as planned, the last on Tue 13 Jan"), hints::toString);
        assertTrue(hints.get(1).endsWith("8 unused credits are lost."), hints::toString);
    }

    @Test
    @DisplayName("says what goes back to the balance, what money is owed back, and which requests are withdrawn")
    void moneyAndRequests() {
        Money money = new Money(12_000, Currency.getInstance("EUR"));
        EndQuote quote = new EndQuote(0, Optional.empty(), 0, 3, List.of(money), 2, Optional.empty());
        Document page = shown(quote, quote);
        assertEquals(
                "There are none. No credits are lost. 3 credits go back to the balance of the student."
                        + " €120 is owed back. An admin gives it back by hand.",
                hints(page).get(0));
        assertTrue(page.text().contains("This is for good. 2 booking requests are withdrawn."), page::text);
    }

    @Test
    @DisplayName("F2: of a coaching that has ended it says why it cannot be ended, and offers nothing that would fail")
    void ended() {
        assertEquals(1, shown(quote(true), quote(false)).select("dialog button").size());
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        Document page = shown(quote(true), quote(false));
        assertTrue(page.select("dialog .notice").text().contains("This coaching ended on"), page::html);
        assertEquals(0, page.select("dialog form, dialog button, dialog input").size());
        assertEquals(
                "/app/coaching/" + it.enrollment().value(),
                page.select("dialog .form-foot [data-close]").attr("href"));
    }
}
