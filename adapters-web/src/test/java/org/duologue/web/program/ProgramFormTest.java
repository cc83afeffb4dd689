package org.duologue.web.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.duologue.web.view.Entered;
import org.duologue.web.view.Readers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
