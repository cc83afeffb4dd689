package org.duologue.application.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;

/**
 * How sessions that are chosen together would be paid (B7): credits first, the rest with money or, without a price,
 * with nothing.
 *
 * @param credits how many are used
 * @param toPay how many sessions, the last ones, are to be paid with money
 * @param each what one of these costs; there if any is
 * @param total what they cost in all; there if any is
 * @param free how many sessions cost nothing although credits do not cover them (B19)
 * @param until until when the times would be kept for paying; there if money is to be paid
 * @param refusal what beginning a checkout would answer, apart from the times; empty: it would succeed, if money is to
 *     be paid
 */
public record PaymentQuote(
        int credits,
        int toPay,
        Optional<Money> each,
        Optional<Money> total,
        int free,
        Optional<Instant> until,
        Optional<Refusal> refusal) {

    /** Nothing at all is paid. */
    public static final PaymentQuote NOTHING =
            new PaymentQuote(0, 0, Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());

    public PaymentQuote {
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(refusal, "refusal");
    }

    /** With credits alone. */
    public static PaymentQuote ofCredits(int credits) {
        return new PaymentQuote(credits, 0, Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }
}
