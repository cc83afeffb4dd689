package org.duologue.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a person typed is read as numbers, amounts and ids, and all that cannot be read is told at once")
class TypedTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static Typed typed(String field, String... values) {
        return new Typed(Entered.sent(Map.of(field, List.of(values))));
    }

    @Test
    @DisplayName("Amounts with a point or a comma, in minor units; none is nothing")
    void amounts() {
        assertEquals(Optional.of(7950L), typed("price", "79,5").money("price", EUR));
        assertEquals(Optional.of(8000L), typed("price", " 80 ").money("price", EUR));
        assertEquals(Optional.empty(), typed("price", "").money("price", EUR));
        assertEquals("79.50", Typed.amount(7950, EUR));
        assertEquals("80", Typed.amount(8000, EUR));
    }

    @ParameterizedTest(name = "{0} is {1} minutes")
    @CsvSource({"0, 0", "24, 1440", " 1:30 , 90", "0:05, 5", "8760, 525600"})
    @DisplayName("Hours, with minutes where they are not whole, and written as they are read")
    void hours(String text, int minutes) {
        assertEquals(minutes, typed("notice", text).minutes("notice"));
        assertEquals(text.strip(), Typed.hours(minutes));
    }

    @ParameterizedTest(name = "“{0}” in 0..4: {1}")
    @CsvSource({"0, ''", "4, ''", "-1, n out-of-range", "5, n out-of-range", "'', n blank", "x, n not-a-number"})
    @DisplayName("A number out of its bounds is a problem and not another number")
    void within(String text, String problem) {
        Typed typed = typed("n", text);
        typed.within("n", 0, 4);
        String said = "";
        try {
            typed.refuseIfAny();
        } catch (Refused refused) {
            said = said(((Invalid) refused.refusal()).problems().get(0));
        }
        assertEquals(problem, said);
    }

    @Test
    @DisplayName("Ids as the page offered them; nothing sent is nothing")
    void ids() {
        assertEquals(Optional.of(ID), typed("student", ID.toString()).id("student"));
        assertEquals(Optional.empty(), typed("student", "").id("student"));
        assertEquals(
                List.of(ID, ID), typed("coaches", ID.toString(), ID.toString()).ids("coaches"));
    }

    @Test
    @DisplayName("A forged id, a number with a letter, a strange amount and an empty number are problems")
    void problems() {
        Typed typed = new Typed(Entered.sent(Map.of(
                "student",
                List.of("1 or 1=1"),
                "slots",
                List.of("1o"),
                "price",
                List.of("1,2,3"),
                "step",
                List.of(""))));
        typed.id("student");
        typed.optional("slots");
        typed.money("price", EUR);
        typed.whole("step");
        Refused refused = assertThrows(Refused.class, typed::refuseIfAny);
        assertEquals(
                List.of("student unknown", "slots not-a-number", "price not-an-amount", "step blank"),
                ((Invalid) refused.refusal())
                        .problems().stream().map(TypedTest::said).toList());
    }

    private static String said(FieldProblem problem) {
        return problem.field() + " " + problem.code();
    }
}
