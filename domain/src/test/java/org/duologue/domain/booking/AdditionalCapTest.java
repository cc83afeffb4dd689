package org.duologue.domain.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.duologue.domain.shared.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The cap on additional sessions that are open at once")
class AdditionalCapTest {

    @ParameterizedTest(name = "{0} open, {1} more wanted, cap {2}: refused {3}")
    @CsvSource({
        "0, 1, 1, false",
        "1, 1, 1, true",
        "1, 1, 2, false",
        "0, 2, 1, true",
        "0, 3, 3, false",
        "1, 3, 3, true",
        "5, 0, 3, false",
        "5, 1, 3, true"
    })
    @DisplayName("B19: lets them be up to itself, all of a group or none, and what is there already stays")
    void edges(int open, int wanted, int cap, boolean refused) {
        PaymentSplit split = PaymentSplit.of(2 + wanted, 1, 2, true, Optional.empty());
        AdditionalRefusal.TooManyAdditional refusal = new AdditionalRefusal.TooManyAdditional(cap, open, wanted);
        assertEquals(Optional.of(refusal).filter(r -> refused), split.refusalOfMore(open, cap));
        assertEquals("too-many-additional-sessions", refusal.code());
        assertEquals(Kind.CONFLICT, refusal.kind());
    }
}
