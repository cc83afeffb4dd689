package org.duologue.web.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.booking.IllnessQuote;
import org.duologue.application.booking.ReportIllness;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.IllnessRefusal;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F10: the page on which a coach says that they are ill")
class IllnessSheetTest {

    private static final Entered TYPED =
            Entered.of(Map.of("from", "2026-01-07", "to", "2026-01-08", "reason", "flu <b>", "timeOff", "true"));

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership story = Leadership.in(world, 10);

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "x,", "-1,", "1.5,", "99999999999,", "'',", ","})
    @DisplayName("what is no number of cancelled sessions in an address says nothing, as on every other page")
    void done(String done, Integer cancelled) {
        assertEquals(Optional.ofNullable(cancelled), IllnessPages.cancelled(done));
    }

    private Document shown(
            String name, Locale language, Entered entered, Optional<IllnessQuote> quote, Refusal refusal) {
        Reader reader = Shown.reader(story.coach(), "Carl", "Europe/Berlin", MONDAY, language);
        IllnessModel model = new IllnessSheet(
                        story.duologue()
                                .schedulingQueries()
                                .availability(story.coach(), story.coach().member()),
                        true,
                        reader)
                .model(entered, quote, Optional.ofNullable(refusal), Optional.empty());
        return Shown.page(name, new Page("booking/illness.jte", model), reader);
    }

    private Optional<IllnessQuote> quote(boolean timeOff) {
        LocalDate from = LocalDate.parse("2026-01-07");
        return Optional.of(story.duologue()
                .bookingQueries()
                .quoteIllness(new ReportIllness(
                        story.coach(),
                        story.coach().member(),
                        from,
                        from.plusDays(1),
                        "flu <b>",
                        timeOff,
                        Optional.empty())));
    }

    @Test
    @DisplayName("begins with today on the coach’s clock, days off proposed, and nothing to confirm yet")
    void begins() {
        Document page = shown("illness", Locale.ENGLISH, Entered.nothing(), Optional.empty(), null);
        assertEquals("2026-01-05", page.selectFirst("#f-from").val());
        assertEquals("2026-01-05", page.selectFirst("#f-to").val());
        assertTrue(page.selectFirst("#f-timeOff").hasAttr("checked"));
        assertEquals(0, page.select("#confirm").size());
    }

    @Test
    @DisplayName("F2: shows each session, what comes back and who is mailed; confirming sends the same once more")
    void outlook() {
        story.book(berlin("2026-01-07T10:00"));
        story.another("Sven").book(berlin("2026-01-08T12:00"));
        Document page = shown("illness-outlook", Locale.ENGLISH, TYPED, quote(true), null);
        assertEquals("2 sessions are cancelled.", page.selectFirst("#outlook").text());
        assertEquals(
                List.of("Wed 7 Jan, 10:00 to 11:00 Coaching call", "Thu 8 Jan, 12:00 to 13:00 Coaching call"),
                page.select("tbody th").eachText());
        String facts = page.select("dl.facts").text();
        assertTrue(facts.contains("2 credits come back"), facts);
        assertTrue(facts.contains("Stella, Sven, and Carl get a mail"), facts);
        assertTrue(facts.contains("These 2 days are days off"), facts);
        assertEquals("Cancel 2 sessions", page.select("#confirm button").text());
        assertEquals("flu <b>", page.select("#confirm input[name=reason]").val());
        assertEquals("true", page.select("#confirm input[name=timeOff]").val());
        Document german = shown("illness-outlook-de", Locale.GERMAN, TYPED, quote(false), null);
        assertEquals(
                "2 Sitzungen werden abgesagt.", german.selectFirst("#outlook").text());
        assertTrue(german.select("dl.facts").text().contains("Die Tage bleiben buchbar"));
    }

    @Test
    @DisplayName(
            "F2: where nothing but a payment ends it is confirmed, too, and says what comes back and who is mailed")
    void payment() {
        story.deciding(Confirmation.INSTANT, 6);
        new Buying(story)
                .selling(true, Optional.of(40_00L))
                .begin(berlin("2026-01-07T14:00"), berlin("2026-01-09T14:00"));
        Document page = shown("illness-payment", Locale.ENGLISH, TYPED, quote(false), null);
        String facts = page.select("dl.facts").text();
        assertTrue(facts.contains("6 credits come back"), facts);
        assertTrue(facts.contains("Stella gets a mail"), facts);
        assertTrue(facts.contains("1 payment that is waited for is given up; the times"), facts);
        assertEquals("Report these days", page.select("#confirm button").text());
        String german = shown("illness-payment-de", Locale.GERMAN, TYPED, quote(false), null)
                .select("dl.facts")
                .text();
        assertTrue(german.contains("1 erwartete Zahlung wird aufgegeben; die"), german);
    }

    @Test
    @DisplayName("leaves what was typed where it is refused, names the field, and offers nothing to confirm")
    void refused() {
        Refusal noReason = Invalid.of(FieldProblem.of("reason", "missing"));
        Document page = shown("illness-refused", Locale.ENGLISH, TYPED, Optional.empty(), noReason);
        assertEquals(List.of("#f-reason"), Shown.problems(page));
        assertEquals("2026-01-08", page.selectFirst("#f-to").val());
        IllnessQuote some = quote(true).orElseThrow();
        IllnessQuote many = new IllnessQuote(
                some.zone(),
                some.time(),
                some.sessions(),
                0,
                0,
                List.of(),
                2,
                0,
                some.daysOff(),
                some.mailed(),
                Optional.of(new IllnessRefusal.TooManySessions(101, 100)));
        Document tooMany = shown("illness-many", Locale.ENGLISH, TYPED, Optional.of(many), null);
        assertTrue(tooMany.select("[role=alert]").text().contains("101 sessions"));
        assertTrue(tooMany.text().contains("2 booking requests lose the times"), tooMany.text());
        assertEquals(0, tooMany.select("#confirm").size());
    }
}
