package org.duologue.domain.enrollment;

import static org.duologue.domain.enrollment.EnrollmentArbitraries.ACTIVATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.PeopleArbitraries;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;

/** Laws of a request for credits, against a model that is nothing but a word. */
class CreditRequestProperties {

    private static final CreditRequestId ID = new CreditRequestId(new UUID(0, 7));
    private static final MemberId STUDENT = PeopleArbitraries.member(1);
    private static final MemberId COACH = PeopleArbitraries.member(2);

    /** One thing that somebody does to a request. */
    record Act(String what, int credits, String message) {

        String on(CreditRequest request, Instant now) {
            try {
                switch (what) {
                    case "grant" -> request.grant(COACH, credits, Reason.of(message), now);
                    case "decline" -> request.decline(COACH, Reason.of(message), now);
                    default -> request.withdraw(STUDENT, now);
                }
                return "ok";
            } catch (Refused refused) {
                return refused.refusal().code();
            }
        }

        /** What the model answers while it is open. */
        String whileOpen() {
            boolean outside = what.equals("grant") && (credits < 1 || credits > 1_000);
            boolean silent = what.equals("decline") && message.isBlank();
            return outside || silent ? "invalid" : "ok";
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of("grant", "decline", "withdraw"),
                        Arbitraries.of(-1, 0, 1, 5, 999, 1_000, 1_001),
                        Arbitraries.of("", " ", "no", "as you like"))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static CreditRequest asked(int credits) {
        return CreditRequest.ask(
                ID, EnrollmentArbitraries.running(), credits, Reason.of("more"), List.of(COACH), ACTIVATED);
    }

    @Property
    @Label("S2.27: it ends once, in the first way that is allowed; all else is refused and changes nothing")
    void endsOnce(@ForAll("acts") @Size(min = 1) List<Act> acts) {
        CreditRequest request = asked(3);
        request.pullEvents();
        CreditRequestStatus model = CreditRequestStatus.OPEN;
        List<DomainEvent> told = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            CreditRequest.State before = request.state();
            String answer = act.on(request, ACTIVATED.plusSeconds(i));
            String expected = model == CreditRequestStatus.OPEN ? act.whileOpen() : "credit-request-closed";
            assertEquals(expected, answer);
            if (answer.equals("ok")) {
                model = statusAfter(act);
                assertEquals(act.what().equals("grant") ? act.credits() : 0, granted(request));
            } else {
                assertEquals(before, request.state(), "C-I4");
            }
            assertEquals(model, request.state().status());
            told.addAll(request.pullEvents());
        }
        boolean answered = model == CreditRequestStatus.GRANTED || model == CreditRequestStatus.DECLINED;
        assertEquals(answered ? 1 : 0, told.size(), "the student hears of an answer once, and of nothing else");
    }

    private static int granted(CreditRequest request) {
        return request.state().decision().orElseThrow().granted();
    }

    private static CreditRequestStatus statusAfter(Act act) {
        return switch (act.what()) {
            case "grant" -> CreditRequestStatus.GRANTED;
            case "decline" -> CreditRequestStatus.DECLINED;
            default -> CreditRequestStatus.WITHDRAWN;
        };
    }

    @Property
    @Label("C-A1, S1.64: 1 to 1000 can be asked for, and nothing else")
    void bounds(@ForAll("amounts") int credits) {
        if (credits >= 1 && credits <= 1_000) {
            assertEquals(credits, asked(credits).state().credits());
        } else {
            assertEquals(
                    "invalid",
                    assertThrows(Refused.class, () -> asked(credits)).refusal().code());
        }
    }

    @Provide
    Arbitrary<Integer> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Integer.MIN_VALUE, -1, 0, 1, 1_000, 1_001, Integer.MAX_VALUE), Arbitraries.integers());
    }

    @Example
    @Label("B29: nothing is asked for after the end; those who can decide are told")
    void ended() {
        CreditRequest request = asked(2);
        CreditsAsked told = (CreditsAsked) request.pullEvents().get(0);
        assertEquals(List.of(COACH), told.deciders());
        assertTrue(request.pullEvents().isEmpty());
        Enrollment enrollment = EnrollmentArbitraries.running();
        enrollment.end(ACTIVATED);
        Refused refused = assertThrows(
                Refused.class, () -> CreditRequest.ask(ID, enrollment, 1, Reason.NONE, List.of(COACH), ACTIVATED));
        assertEquals("enrollment-ended", refused.refusal().code());
    }
}
