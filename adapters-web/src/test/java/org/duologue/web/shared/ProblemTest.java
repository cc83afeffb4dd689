package org.duologue.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Stale;
import org.duologue.domain.wallet.WalletRefusal;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refusal is answered with its status, its code, its evidence and a sentence")
class ProblemTest {

    private static final Reader ENGLISH = Readers.visitor(Locale.ENGLISH, "Europe/Berlin");
    private static final Reader GERMAN = Readers.visitor(Locale.GERMAN, "Europe/Berlin");

    /** A refusal that has no text of its own. */
    record Unheard(Kind kind, Credits required, Money price, Instant deadline, List<String> names) implements Refusal {
        @Override
        public String code() {
            return "unheard-of";
        }
    }

    @Test
    @DisplayName("every kind has an unsuccessful status")
    void statuses() {
        assertEquals(422, Answers.status(Kind.INVALID));
        assertEquals(403, Answers.status(Kind.FORBIDDEN));
        assertEquals(404, Answers.status(Kind.NOT_FOUND));
        assertEquals(409, Answers.status(Kind.CONFLICT));
        assertEquals(409, Answers.status(Kind.TOO_LATE));
        assertEquals(412, Answers.status(Kind.STALE));
        assertEquals(402, Answers.status(Kind.PAYMENT_NEEDED));
    }

    @Test
    @DisplayName("an invalid input lists every field with its limits, in the reader's language")
    void invalid() {
        Invalid refusal = new Invalid(
                List.of(FieldProblem.outOfRange("credits", 1001, 1, 1000), FieldProblem.of("reason", "blank")));
        Problem problem = Problem.of(refusal, ENGLISH);
        assertEquals(422, problem.status());
        assertEquals("urn:duologue:problem:invalid", problem.type());
        assertEquals("2 things to settle first", problem.title());
        assertEquals(
                List.of("credits", "reason"),
                problem.errors().stream().map(e -> e.field()).toList());
        assertEquals("Enter a number from 1 to 1,000.", problem.errors().get(0).detail());
        assertEquals(1001L, problem.errors().get(0).evidence().get("value"));
        assertEquals(
                "Geben Sie eine Zahl von 1 bis 1.000 ein.",
                RefusalText.of(refusal, GERMAN).fields().get("credits"));
    }

    @Test
    @DisplayName("the evidence is plain values: numbers, ISO times, money as minor units and currency")
    void evidence() {
        Instant deadline = Instant.parse("2026-05-14T07:00:00Z");
        Money price = new Money(9000, Currency.getInstance("EUR"));
        Refusal refusal = new Unheard(Kind.PAYMENT_NEEDED, Credits.of(3), price, deadline, List.of("a", "b"));
        Map<String, Object> evidence = Problem.of(refusal, ENGLISH).evidence();
        assertEquals(3, evidence.get("required"));
        assertEquals(Map.of("amountMinor", 9000L, "currency", "EUR"), evidence.get("price"));
        assertEquals("2026-05-14T07:00:00Z", evidence.get("deadline"));
        assertEquals(List.of("a", "b"), evidence.get("names"));
    }

    @Test
    @DisplayName("a refusal without a text of its own is said by its kind, so none is silent")
    void everyKindSpeaks() {
        for (Kind kind : Kind.values()) {
            Refusal refusal = new Unheard(kind, Credits.ZERO, null, Readers.NOW, List.of());
            for (Reader reader : List.of(ENGLISH, GERMAN)) {
                RefusalText text = RefusalText.of(refusal, reader);
                assertTrue(!text.title().isBlank() && !text.detail().isBlank(), kind.name());
            }
        }
    }

    @Test
    @DisplayName("not enough credits says what is needed, what is there and, if known, when more come")
    void insufficientCredits() {
        Refusal soon = new WalletRefusal.InsufficientCredits(2, 1, Optional.of(Instant.parse("2026-06-04T07:00:00Z")));
        Refusal never = new WalletRefusal.InsufficientCredits(1, 0, Optional.empty());
        Problem problem = Problem.of(soon, ENGLISH);
        assertEquals(402, problem.status());
        assertEquals("This needs 2 credits, and there is 1. More come on Thu 4 Jun, 09:00.", problem.detail());
        assertEquals("2026-06-04T07:00:00Z", problem.evidence().get("nextRenewalAt"));
        assertEquals(
                "Das braucht 1 Guthaben, und es ist keines da.",
                Problem.of(never, GERMAN).detail());
        assertNull(Problem.of(never, GERMAN).evidence().get("nextRenewalAt"));
    }

    @Test
    @DisplayName("the shared refusals have texts of their own")
    void shared() {
        List<Refusal> refusals = List.of(new NotFound("booking"), new Forbidden("assign-credits"), new Stale("wallet"));
        assertEquals(
                List.of(404, 403, 412),
                refusals.stream().map(r -> Problem.of(r, ENGLISH).status()).toList());
        assertTrue(refusals.stream().allMatch(r -> ENGLISH.messages().has("refusal." + r.code())));
    }

    @Test
    @DisplayName("what the protocol refuses has texts for every code that is answered")
    void protocol() {
        for (int status : List.of(400, 401, 403, 404, 405, 406, 413, 415, 418, 429, 500, 503)) {
            Problem problem = Problem.of(status, WebApplicationExceptionMapper.code(status), GERMAN, Map.of());
            assertEquals(status, problem.status());
            assertTrue(Arrays.asList(problem.title(), problem.detail()).stream().noneMatch(String::isBlank));
        }
        assertEquals(
                "form-token", Problem.of(403, "form-token", ENGLISH, Map.of()).code());
    }
}
