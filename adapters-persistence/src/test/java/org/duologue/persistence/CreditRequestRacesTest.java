package org.duologue.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.duologue.application.enrollment.AskForCredits;
import org.duologue.application.enrollment.GrantCreditRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.domain.enrollment.CreditRequestId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Real threads ask for credits and grant them, on every database")
class CreditRequestRacesTest extends OnEveryDatabase {

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("S2.27, D1: four grant the same request at once: its credits come once, and the others hear why")
    void grantedOnce(JpaWorld world) {
        Leadership it = Leadership.in(world, 1);
        for (int round = 1; round <= 10; round++) {
            CreditRequestId id =
                    it.duologue().creditRequests().ask(new AskForCredits(it.student(), it.enrollment(), 2, ""));
            Race.Result<Boolean> result = Race.of(4, i -> {
                it.duologue()
                        .creditRequests()
                        .grant(new GrantCreditRequest(i % 2 == 0 ? it.owner() : it.coach(), id, 2, ""));
                return true;
            });
            assertEquals(1, result.answers().size(), result::toString);
            result.refusals().forEach(refusal -> assertEquals("credit-request-closed", refusal.code()));
            assertEquals(1 + 2 * round, it.credits());
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("S2.27: four ask at once for the same enrollment: one request is open, and the others hear of it")
    void askedOnce(JpaWorld world) {
        Leadership it = Leadership.in(world, 1);
        Race.Result<CreditRequestId> result = Race.of(
                4,
                i -> it.duologue().creditRequests().ask(new AskForCredits(it.student(), it.enrollment(), 1 + i, "")));
        assertEquals(1, result.answers().size(), result::toString);
        result.refusals().forEach(refusal -> assertEquals("credit-request-open", refusal.code()));
        assertEquals(1, it.duologue().creditRequestQueries().waiting(it.owner()));
    }
}
