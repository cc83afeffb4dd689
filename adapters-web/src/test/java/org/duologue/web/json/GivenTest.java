package org.duologue.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.duologue.web.shared.Unreadable;
import org.duologue.web.view.Entered;
import org.duologue.web.wallet.StatementAsked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E12 What stands in an address is read, or the answer names it")
class GivenTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2999-12-31"})
    @DisplayName("A date is one of the years of instants")
    void dates(String text) {
        assertEquals(LocalDate.parse(text), Given.date("to", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "1899-12-31", "3000-01-01", "2023-02-29", "tomorrow", ""
            })
    @DisplayName("Any other is malformed")
    void noDates(String text) {
        assertEquals(
                "to",
                assertThrows(Unreadable.class, () -> Given.date("to", text)).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to"})
    @DisplayName("The last day there is cannot be asked for in a statement")
    void statement(String name) {
        Entered address = Entered.of(Map.of(name, LocalDate.MAX.toString()));
        assertEquals(
                name,
                assertThrows(Unreadable.class, () -> StatementAsked.of(address).filter(ZoneOffset.UTC))
                        .field());
    }
}
