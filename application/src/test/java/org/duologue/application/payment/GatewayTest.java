package org.duologue.application.payment;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.RecordingMailer;
import org.duologue.application.testing.SettableClock;
import org.duologue.application.testing.World;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.PaymentRefusal;
import org.duologue.domain.shared.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7, E20: whoever takes the money is far away: not there, too late, or paid already")
class GatewayTest {

    private static final Instant TUESDAY = berlin("2026-01-13T10:00");

    private final Scripted gateway = new Scripted();
    private Leadership it;
    private Buying buying;
    private Within world;

    @BeforeEach
    void setUp() {
        world = new Within(gateway);
        it = Leadership.in(world, 1);
        buying = new Buying(it).selling(true, Optional.of(40_00L));
        it.book(berlin("2026-01-15T10:00"));
    }

    private void giveUp(CheckoutId id) {
        it.duologue().checkouts().giveUp(new GiveUpCheckout(it.student(), id, Optional.empty()));
    }

    private BeginCheckout named() {
        BeginCheckout wish = buying.beginning(it.student(), TUESDAY);
        return new BeginCheckout(
                wish.by(),
                wish.enrollment(),
                wish.coach(),
                wish.sessionType(),
                wish.coachingType(),
                wish.starts(),
                Optional.of(new CommandId(new UUID(1, 1))));
    }

    @Test
    @DisplayName("where it cannot be paid nothing is kept, and a repetition says the same")
    void notThere() {
        gateway.failing = new PaymentGateway.Unavailable("down", null);
        BeginCheckout named = named();
        refused(
                PaymentRefusal.PaymentUnavailable.class,
                () -> it.duologue().checkouts().begin(named));
        refused(
                PaymentRefusal.PaymentUnavailable.class,
                () -> it.duologue().checkouts().begin(named));
        gateway.failing = null;
        assertEquals(List.of(), it.duologue().checkoutQueries().own(it.student()));
        assertEquals(CheckoutStatus.OPEN, buying.view(buying.begin(TUESDAY)).status());
    }

    @Test
    @DisplayName("E12: a failure before it was opened there is healed by repeating the command")
    void healed() {
        gateway.failing = new IllegalStateException("killed here");
        BeginCheckout named = named();
        assertThrows(
                IllegalStateException.class, () -> it.duologue().checkouts().begin(named));
        gateway.failing = null;
        CheckoutId id = it.duologue().checkouts().begin(named);
        assertEquals(
                Optional.of("https://pay.example/" + id.value()),
                buying.view(id).page());
        assertEquals(List.of(id), gateway.opened);
        assertEquals(MONDAY.plus(Duration.ofMinutes(31)), buying.view(id).until());
        refused(
                PaymentRefusal.NotPaidByHand.class,
                () -> it.duologue().checkouts().notePaid(new NotePaid(it.owner(), id, "account 7", Optional.empty())));
    }

    @Test
    @DisplayName("it is closed there first: paid by then, or not to be reached, it is not given up")
    void closedFirst() {
        CheckoutId id = buying.begin(TUESDAY);
        gateway.paid = true;
        refused(PaymentRefusal.CheckoutBeingPaid.class, () -> giveUp(id));
        gateway.failing = new PaymentGateway.Unavailable("down", null);
        refused(PaymentRefusal.PaymentUnavailable.class, () -> giveUp(id));
        assertEquals(CheckoutStatus.OPEN, buying.view(id).status());
        gateway.failing = null;
        gateway.paid = false;
        giveUp(id);
        assertEquals(CheckoutStatus.GIVEN_UP, buying.view(id).status());
        assertEquals(2, gateway.closed.size(), "those that reached it");
    }

    @Test
    @DisplayName("B29: what ends with the enrollment is closed there afterwards")
    void closedLater() {
        CheckoutId id = buying.begin(TUESDAY);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        assertEquals(List.of(), gateway.closed);
        world.runDue();
        assertEquals(List.of(id.value().toString()), gateway.closed);
    }

    /** Does as it is told, and remembers. */
    private static final class Scripted implements PaymentGateway {

        private final List<CheckoutId> opened = new ArrayList<>();
        private final List<String> closed = new ArrayList<>();
        private RuntimeException failing;
        private boolean paid;

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Duration shortestTime() {
            return Duration.ofMinutes(31);
        }

        @Override
        public Opened open(Order order) {
            fail();
            opened.add(order.checkout());
            String reference = order.checkout().value().toString();
            return new Opened(reference, Optional.of("https://pay.example/" + reference));
        }

        @Override
        public boolean close(String reference) {
            fail();
            closed.add(reference);
            return paid;
        }

        private void fail() {
            if (failing != null) {
                throw failing;
            }
        }
    }

    /** A world in memory with this gateway. */
    private static final class Within implements World {

        private final SettableClock clock = new SettableClock(MONDAY);
        private final RecordingMailer mailer = new RecordingMailer();
        private final MemoryPorts ports;

        Within(PaymentGateway gateway) {
            ports = new MemoryPorts(clock, UUID::randomUUID) {
                @Override
                public PaymentGateway paymentGateway() {
                    return gateway;
                }

                @Override
                public RecordingMailer mailer() {
                    return mailer;
                }
            };
        }

        @Override
        public MemoryPorts ports() {
            return ports;
        }

        @Override
        public SettableClock clock() {
            return clock;
        }

        @Override
        public RecordingMailer mailer() {
            return mailer;
        }

        @Override
        public List<String> runDue(List<JobHandler> handlers) {
            return ports.jobs().runDue(handlers, clock.instant());
        }
    }
}
