package org.duologue.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.duologue.domain.shared.Refusal;

/** How many checkouts a student may have open, and until when one can be paid (B7). */
public final class CheckoutRules {

    /** The most that a student has open at once. */
    public static final int MAX_OPEN = 3;

    /** How long times are kept for paying at least, wherever the session does not come before. */
    public static final Duration USUAL = Duration.ofMinutes(15);

    private CheckoutRules() {}

    /** What stands against one more. */
    public static Optional<Refusal> refusalOfMore(int open) {
        return open >= MAX_OPEN ? Optional.of(new PaymentRefusal.TooManyCheckouts(open, MAX_OPEN)) : Optional.empty();
    }

    /**
     * The first instant at which one that is begun now can be paid no more, in whole milliseconds: after the usual
     * time, and at the latest when the first of its sessions could not be booked any more.
     *
     * @param usual how long whoever takes the money would like to have
     * @param firstStart when the first of its sessions starts
     * @param minimumNotice how long before its start a session is booked at the latest
     */
    public static Instant until(Duration usual, Instant firstStart, Duration minimumNotice, Instant now) {
        Duration time = usual.compareTo(USUAL) < 0 ? USUAL : usual;
        Instant end = now.truncatedTo(ChronoUnit.MILLIS).plus(time);
        Instant last = firstStart.minus(minimumNotice);
        return last.isBefore(end) ? last : end;
    }

    /**
     * What stands against one that ends then: it leaves too little time to pay.
     *
     * @param shortest how long whoever takes the money needs
     */
    public static Optional<Refusal> refusalOfEnd(Instant until, Duration shortest, Instant now) {
        Instant needed = now.truncatedTo(ChronoUnit.MILLIS).plus(shortest);
        return until.isBefore(needed) ? Optional.of(new PaymentRefusal.TooLateToPay(until, needed)) : Optional.empty();
    }
}
