package org.duologue.application.payment;

import java.time.Duration;
import java.util.Optional;
import org.duologue.application.payment.spi.PaymentGateway;

/** Money that comes in by itself, for an invoice: needs no provider. An admin notes that it is there (F7). */
public final class InvoiceGateway implements PaymentGateway {

    /** What it is stored as. */
    public static final String NAME = "invoice";

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration USUAL = Duration.ofDays(3);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration shortestTime() {
        return SHORTEST;
    }

    @Override
    public Duration usualTime() {
        return USUAL;
    }

    /** The checkout's own id is the number of the invoice. */
    @Override
    public Opened open(Order order) {
        return new Opened(order.checkout().value().toString(), Optional.empty());
    }

    @Override
    public boolean close(String reference) {
        return false;
    }
}
