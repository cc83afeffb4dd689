package org.duologue.application.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;

/**
 * What ending an enrollment now would do (F2).
 *
 * @param sessions how many it has ahead, which are cancelled or stay
 * @param lastStart when the last of them begins
 * @param creditsLost the credits of the enrollment that end with it, those that come back to it from cancelled sessions
 *     and requests among them
 * @param balanceBack the credits that come back from cancelled sessions and requests to the student's own balance
 * @param moneyBack what money would be owed back, to be given back by hand (B8); one amount a currency
 * @param requests how many booking requests are withdrawn
 * @param refusal what doing it now would answer; empty: it would succeed
 */
public record EndQuote(
        int sessions,
        Optional<Instant> lastStart,
        int creditsLost,
        int balanceBack,
        List<Money> moneyBack,
        int requests,
        Optional<Refusal> refusal) {

    public EndQuote {
        moneyBack = List.copyOf(moneyBack);
    }
}
