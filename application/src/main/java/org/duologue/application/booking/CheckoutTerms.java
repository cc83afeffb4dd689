package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.domain.booking.PaymentSplit;
import org.duologue.domain.payment.CheckoutRules;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * Until when times would be kept for paying, and whether a checkout can be begun. The one place where this is decided:
 * for a quote, and for beginning one.
 */
public final class CheckoutTerms {

    private final CheckoutRepository checkouts;
    private final PaymentGateway gateway;

    /** Over these ports. */
    public CheckoutTerms(CheckoutRepository checkouts, PaymentGateway gateway) {
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.gateway = Objects.requireNonNull(gateway, "gateway");
    }

    /** Who takes the money. */
    String gateway() {
        return gateway.name();
    }

    /** Until when these times, by start, would be kept. */
    Instant until(Bench bench, List<TimeRange> times, Instant now) {
        Instant first = times.get(0).start();
        return CheckoutRules.until(
                gateway.usualTime(), first, bench.terms().times().minimumNotice(), now);
    }

    /**
     * How these times, by start, would be paid; if they are split so.
     *
     * @param whoeverPays what stands against them however they are paid
     */
    PaymentQuote quote(
            Bench bench, PaymentSplit split, Optional<Refusal> whoeverPays, List<TimeRange> times, Instant now) {
        Optional<Instant> until = split.total().map(some -> until(bench, times, now));
        MemberId student = bench.enrollment().state().student();
        return new PaymentQuote(
                split.credits(),
                split.toPay(),
                split.total().flatMap(some -> split.each()),
                split.total(),
                split.free(),
                until,
                until.flatMap(end -> whoeverPays.or(() -> refusal(student, end, now))));
    }

    /** What stands against beginning one that ends then. */
    Optional<Refusal> refusal(MemberId student, Instant until, Instant now) {
        return CheckoutRules.refusalOfEnd(until, gateway.shortestTime(), now)
                .or(() ->
                        CheckoutRules.refusalOfMore(checkouts.open(student, now).size()));
    }
}
