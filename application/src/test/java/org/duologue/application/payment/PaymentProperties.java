package org.duologue.application.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.EndQuote;
import org.duologue.application.payment.Till.Bought;
import org.duologue.application.payment.Till.Held;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.wallet.EntryKind;

@Label("E16, B8: whatever is bought, paid, given up, cancelled and corrected")
class PaymentProperties {

    private static final int STEPS = 40;

    @Property(tries = 60)
    @Label("E16, B7, S1.18: money that came in is for sessions, owed back or forfeited, and credits are those of a"
            + " model")
    void agreesWithModel(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Till till = new Till(seed);
        for (int i = 0; i < STEPS; i++) {
            step(till);
            assertAgrees(till);
        }
        assertEnds(till);
    }

    private static void step(Till till) {
        int dice = till.dice(12);
        if (dice < 4 || till.bought.isEmpty()) {
            begin(till);
        } else if (dice < 7) {
            till.pay(till.any(till.bought), till.dice(6) > 0);
        } else if (dice == 7) {
            till.payAgain(till.any(till.bought));
        } else if (dice == 8) {
            pass(till);
        } else if (dice == 9) {
            giveUp(till, till.any(till.bought));
        } else {
            change(till);
        }
    }

    private static void begin(Till till) {
        List<Integer> days = till.wish();
        boolean can = till.canBegin(days);
        String answer = till.begin(days).map(Refusal::code).orElse("begun");
        Statistics.label("begin").collect(answer);
        assertEquals(can, answer.equals("begun"), answer);
    }

    /** By some hours, and sometimes to the very edge of a checkout. */
    private static void pass(Till till) {
        Bought edge = till.any(till.bought);
        boolean ahead = till.now().plusSeconds(1).isBefore(edge.until);
        till.world
                .clock()
                .set(
                        ahead && till.dice(2) == 0
                                ? edge.until.plusMillis(till.dice(3) - 1L)
                                : till.now().plus(Duration.ofHours(till.dice(60))));
        if (till.dice(2) == 0) {
            till.world.runDue();
        }
    }

    private static void giveUp(Till till, Bought one) {
        boolean open = till.isOpen(one);
        assertEquals(open, till.giveUp(one).isEmpty());
    }

    private static void change(Till till) {
        List<Held> standing = till.sessions.stream().filter(s -> !s.cancelled).toList();
        if (!standing.isEmpty()) {
            Held session = till.any(standing);
            switch (till.dice(4)) {
                case 0 -> till.cancel(session, true);
                case 1 -> till.cancel(session, false);
                case 2 -> till.mark(session, Absent.COACH);
                default -> till.mark(session, till.any(List.of(Absent.NOBODY, Absent.STUDENT)));
            }
        }
    }

    /** What is said beforehand of an end is what it does. */
    private static void assertEnds(Till till) {
        Leadership it = till.buying.it();
        EndEnrollment end = new EndEnrollment(it.owner(), it.enrollment(), till.dice(2) == 0);
        EndQuote quote = it.duologue().enrollmentQueries().quoteEnd(end);
        long owed = owed(till);
        int expired = expired(it);
        it.duologue().enrollments().end(end);
        assertEquals(
                owed(till) - owed,
                quote.moneyBack().stream().mapToLong(Money::minor).sum());
        assertEquals(expired(it) - expired, quote.creditsLost());
        assertEquals(
                quote.sessions(),
                till.sessions.stream()
                        .filter(s -> !s.cancelled && till.now().isBefore(Till.start(s.day)))
                        .count());
    }

    private static int expired(Leadership it) {
        return it
                .duologue()
                .walletQueries()
                .statement(it.owner(), it.enrollment(), StatementFilter.ALL, PageRequest.first(200))
                .items()
                .stream()
                .filter(entry -> entry.kind() == EntryKind.EXPIRE)
                .mapToInt(entry -> -entry.change())
                .sum();
    }

    private static long owed(Till till) {
        return till.buying.duties().stream()
                .filter(duty -> duty.status() != RefundDutyStatus.WAIVED)
                .mapToLong(duty -> duty.amount().minor())
                .sum();
    }

    private static void assertAgrees(Till till) {
        assertEquals(till.credits(), till.buying.it().credits());
        long standing = till.sessions.stream().filter(s -> s.paid && !s.back).count() * Till.PRICE;
        assertEquals(till.received, standing + till.owed, "the model itself");
        assertEquals(till.owed, owed(till));
        till.sessions.forEach(session -> assertEquals(
                session.cancelled,
                till.buying
                                .it()
                                .duologue()
                                .bookingQueries()
                                .booking(till.buying.it().student(), till.id(session))
                                .status()
                        == BookingStatus.CANCELLED));
    }
}
