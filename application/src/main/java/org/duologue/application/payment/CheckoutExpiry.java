package org.duologue.application.payment;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duologue.application.booking.OpenCheckouts;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;

/**
 * Writes down that nobody paid a checkout in time, has the student told, and sees to it that it cannot be paid any more
 * where it was given up. Nothing depends on when it runs: the checkout is over and its times are free by the clock.
 */
public final class CheckoutExpiry implements JobHandler {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Calendars calendars;
    private final CheckoutRepository checkouts;
    private final PaymentGateway gateway;
    private final Events events;

    /** Over these ports. */
    public CheckoutExpiry(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Calendars calendars,
            CheckoutRepository checkouts,
            PaymentGateway gateway,
            Events events) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.gateway = Objects.requireNonNull(gateway, "gateway");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public JobKind kind() {
        return OpenCheckouts.EXPIRY;
    }

    @Override
    public void run(String key, String payload) {
        CheckoutId id = new CheckoutId(UUID.fromString(payload));
        Checkout.State state = unitOfWork.run(() -> expired(id));
        boolean closing = state.status() == CheckoutStatus.LAPSED || state.status() == CheckoutStatus.GIVEN_UP;
        if (closing && state.receipt().isEmpty() && state.gateway().equals(gateway.name())) {
            state.reference().ifPresent(gateway::close);
        }
    }

    private Checkout.State expired(CheckoutId id) {
        calendars.take(List.of(checkouts.find(id).orElseThrow().state().student()));
        Checkout checkout = checkouts.find(id).orElseThrow();
        if (checkout.expire(clock.instant())) {
            checkouts.save(checkout);
            events.publish(checkout.pullEvents());
        }
        return checkout.state();
    }
}
