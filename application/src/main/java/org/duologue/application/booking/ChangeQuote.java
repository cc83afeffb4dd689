package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.NeedsConsent;
import org.duologue.domain.shared.Refusal;

/**
 * What cancelling or moving would do (F2, X3).
 *
 * @param deadline until when, inclusive, a student may do it
 * @param creditsBack how many credits come back; 0 for moving
 * @param creditsKept how many stay used although the session would not take place; 0 for moving
 * @param mailed the names of those who get a mail
 * @param refusal what doing it now would answer; empty: it would succeed
 */
public record ChangeQuote(
        Instant deadline, int creditsBack, int creditsKept, List<String> mailed, Optional<Refusal> refusal) {

    public ChangeQuote {
        mailed = List.copyOf(mailed);
    }

    /** Whether a student cannot do it alone now, but can ask for it (B5, B24). */
    public boolean needsConsent() {
        return refusal.filter(NeedsConsent.class::isInstance).isPresent();
    }
}
