package org.duologue.web.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.program.ProgramSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S1.4-S1.8, S1.20-S1.33: what is typed into the programme form")
class ProgramFormTest {

    private static final ProgramForm FORM =
            new ProgramForm(Readers.visitor(Locale.ENGLISH, "UTC"), Currency.getInstance("EUR"), List.of(), List.of());
    private static final String CALL = "00000000-0000-7000-8000-000000000001";

    private static Map<String, String> usual() {
        return new HashMap<>(Map.of(
                "name", "Leadership",
                "price", "79.50",
                "bookingEnabled", "true",
                "appointment", CALL,
                "freeSlots", "10",
                "cycle", "WEEKLY",
                "carryOver", "UP_TO",
                "carryMax", "4"));
    }

    private static ProgramSettings read(Map<String, String> typed) {
        Map<String, List<String>> sent = new HashMap<>();
        typed.forEach((field, value) -> sent.put(field, List.of(value)));
        return FORM.settings(Entered.sent(sent));
    }

    private static List<String> problems(Map<String, String> typed) {
        Invalid invalid =
                (Invalid) assertThrows(Refused.class, () -> read(typed)).refusal();
        return invalid.problems().stream().map(FieldProblem::field).toList();
    }

    @Test
    @DisplayName("becomes settings")
    void settings() {
        ProgramSettings read = read(usual());
        assertEquals("Leadership", read.name());
        assertEquals(Optional.of(7950L), read.price());
        assertEquals(Optional.of(10), read.freeSlots());
        assertEquals(Optional.of(new CarryOver.CarryUpTo(Credits.of(4))), read.carryOver());
        assertEquals(Optional.of(false), read.acceptsBalance());
    }

    @Test
    @DisplayName("is not asked for the number of an option that was not chosen")
    void onlyWhatIsChosen() {
        Map<String, String> all = usual();
        all.put("carryOver", "ALL");
        all.put("carryMax", "");
        assertEquals(Optional.of(new CarryOver.CarryAll()), read(all).carryOver());
        Map<String, String> off = usual();
        off.remove("bookingEnabled");
        off.put("carryMax", "");
        assertEquals(Optional.empty(), read(off).carryOver());
        assertEquals(Optional.empty(), read(off).freeSlots());
        assertEquals(Optional.empty(), read(off).appointment());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "freeSlots, ten",
        "freeSlots, 99999999999",
        "appointment, forged",
        "carryMax, ''",
        "carryMax, 4o",
        "cycle, HOURLY",
        "carryOver, NEVER",
        "late, WHO_KNOWS",
        "additionalSessions, true",
        "additionalCap, 3"
    })
    @DisplayName("S1.22 B10: with booking off nothing of what is asked only with it is read, whatever stands there")
    void offIsNotRead(String field, String junk) {
        Map<String, String> off = usual();
        off.remove("bookingEnabled");
        off.put(field, junk);
        ProgramSettings read = read(off);
        assertFalse(read.bookingEnabled());
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(read.appointment(), read.freeSlots(), read.cycle(), read.carryOver(), read.additionalCap()));
    }

    @Test
    @DisplayName(
            "S1.22: what was typed into the hidden part is still there when the form comes back and booking goes on")
    void keptWhileOff() {
        Map<String, List<String>> sent = new HashMap<>();
        usual().forEach((field, value) -> sent.put(field, List.of(value)));
        sent.remove("bookingEnabled");
        sent.put("freeSlots", List.of("1o"));
        sent.put("name", List.of(""));
        Reader reader = Readers.everything(Locale.ENGLISH, Theme.SYSTEM);
        ProgramForm form = new ProgramForm(reader, Currency.getInstance("EUR"), List.of(), List.of());
        Invalid refusal = Invalid.of(FieldProblem.of("name", "blank"));
        Entered again = Entered.sent(sent).refused(RefusalText.of(refusal, reader));
        Document page = Shown.page("program-off", form.page(Optional.empty(), again, Optional.of(refusal)), reader);
        assertFalse(page.selectFirst("#f-bookingEnabled").hasAttr("checked"));
        assertEquals("1o", page.selectFirst("#f-freeSlots").val());
        assertEquals("4", page.selectFirst("#f-carryMax").val());
        assertTrue(page.selectFirst("#f-carryOver-UP_TO").hasAttr("checked"));
        assertEquals("#f-name", page.selectFirst("[role=alert] a").attr("href"));
    }

    @Test
    @DisplayName("B19: the cap on additional sessions is read where they are allowed, and nowhere else")
    void additionalCap() {
        Map<String, String> typed = usual();
        typed.put("additionalSessions", "true");
        assertEquals(Optional.empty(), read(typed).additionalCap());
        typed.put("additionalCap", " 3 ");
        assertEquals(Optional.of(3), read(typed).additionalCap());
        typed.put("additionalCap", "3o");
        assertEquals(List.of("additionalCap"), problems(typed));
        typed.remove("additionalSessions");
        assertEquals(Optional.empty(), read(typed).additionalCap());
    }

    @Test
    @DisplayName("B19: a cap that is refused stands there as it was typed, with what is wrong")
    void additionalCapKept() {
        Map<String, List<String>> sent = new HashMap<>();
        usual().forEach((field, value) -> sent.put(field, List.of(value)));
        sent.put("additionalSessions", List.of("true"));
        sent.put("additionalCap", List.of("1001"));
        Reader reader = Readers.everything(Locale.ENGLISH, Theme.SYSTEM);
        ProgramForm form = new ProgramForm(reader, Currency.getInstance("EUR"), List.of(), List.of());
        Invalid refusal = Invalid.of(FieldProblem.outOfRange("additionalCap", 1001, 1, 1000));
        Entered again = Entered.sent(sent).refused(RefusalText.of(refusal, reader));
        Document page = Shown.page("program-cap", form.page(Optional.empty(), again, Optional.of(refusal)), reader);
        assertEquals("1001", page.selectFirst("#f-additionalCap").val());
        assertEquals("#f-additionalCap", page.selectFirst("[role=alert] a").attr("href"));
        String field = page.selectFirst(".field:has(#f-additionalCap)").text();
        assertTrue(field.contains("1 to 1,000; empty: no limit."), field);
        assertTrue(field.contains("Enter a number from 1 to 1,000."), field);
    }

    @Test
    @DisplayName("F15: the preview is swapped inside an element that stays and is listened to")
    void liveRegionStays() {
        Reader reader = Readers.everything(Locale.ENGLISH, Theme.SYSTEM);
        ProgramForm form = new ProgramForm(reader, Currency.getInstance("EUR"), List.of(), List.of());
        Document page =
                Shown.page("program-new", form.page(Optional.empty(), Entered.nothing(), Optional.empty()), reader);
        assertEquals("polite", page.selectFirst("#preview").attr("aria-live"));
        assertTrue(page.select("#preview > .preview[aria-live], [hx-swap=outerHTML]")
                .isEmpty());
        assertEquals("#preview", page.selectFirst("[hx-post$=preview]").attr("hx-target"));
    }

    @Test
    @DisplayName("is refused with the field of everything that cannot be read, a forged id among them")
    void unreadable() {
        Map<String, String> wrong = usual();
        wrong.put("price", "much");
        wrong.put("freeSlots", "ten");
        wrong.put("appointment", "forged");
        wrong.put("carryMax", "");
        assertEquals(
                List.of("appointment", "carryMax", "freeSlots", "price"),
                problems(wrong).stream().sorted().toList());
    }
}
