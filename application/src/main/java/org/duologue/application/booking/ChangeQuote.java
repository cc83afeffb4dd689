package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.NeedsConsent;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;

/**
 * What cancelling or moving would do (F2, X3).
 *
 * @param deadline until when, inclusive, a student may do it
 * @param creditsBack how many credits come back to the student: of the session where it would not take place, else of
 *     other requests of the student that would lose their last time to it
 * @param creditsKept how many stay used although the session would not take place; 0 for moving
 * @param moneyBack what money would be owed back, to be given back by hand (B8); none for moving
 * @param moneyKept what money would not be, although the session would not take place; none for moving
 * @param mailed the names of those who get a mail
 * @param refusal what doing it now would answer; empty: it would succeed
 */
public record ChangeQuote(
        Instant deadline,
        int creditsBack,
        int creditsKept,
        Optional<Money> moneyBack,
        Optional<Money> moneyKept,
        List<String> mailed,
        Optional<Refusal> refusal) {

    public ChangeQuote {
        mailed = List.copyOf(mailed);
    }

    /** Of what moves neither credits nor money. */
    static ChangeQuote ofNothing(Instant deadline, List<String> mailed, Optional<Refusal> refusal) {
        return ofCredits(0, deadline, mailed, refusal);
    }

    /** Of what only brings back so many credits. */
    static ChangeQuote ofCredits(int back, Instant deadline, List<String> mailed, Optional<Refusal> refusal) {
        return new ChangeQuote(deadline, back, 0, Optional.empty(), Optional.empty(), mailed, refusal);
    }

    /** Whether a student cannot do it alone now, but can ask for it (B5, B24). */
    public boolean needsConsent() {
        return refusal.filter(NeedsConsent.class::isInstance).isPresent();
    }
}
