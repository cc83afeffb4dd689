package org.duologue.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The state of a checkout after one more change: a version higher. */
final class CheckoutChange {

    private final Checkout.State before;
    private List<ChosenSession> sessions;
    private CheckoutStatus status;
    private Optional<String> reference;
    private Optional<String> page;
    private Optional<Instant> endedAt;
    private Optional<Receipt> receipt;

    CheckoutChange(Checkout.State before) {
        this.before = before;
        sessions = before.sessions();
        status = before.status();
        reference = before.reference();
        page = before.page();
        endedAt = before.endedAt();
        receipt = before.receipt();
    }

    CheckoutChange opened(String as, Optional<String> on) {
        reference = Optional.of(as);
        page = on;
        return this;
    }

    CheckoutChange ended(CheckoutStatus how, Instant at) {
        status = how;
        endedAt = Optional.of(at);
        return this;
    }

    CheckoutChange received(Receipt money, List<ChosenSession> booked) {
        receipt = Optional.of(money);
        sessions = booked.isEmpty() ? before.sessions() : booked;
        return this;
    }

    Checkout.State state() {
        return new Checkout.State(
                before.id(),
                before.workspace(),
                before.enrollment(),
                before.program(),
                before.student(),
                before.snapshot(),
                sessions,
                before.covered(),
                before.gateway(),
                before.until(),
                before.begunAt(),
                before.begunBy(),
                status,
                before.version() + 1,
                reference,
                page,
                endedAt,
                receipt);
    }
}
