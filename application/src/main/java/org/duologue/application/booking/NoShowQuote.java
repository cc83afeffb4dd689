package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;

/**
 * What saying that this person did not come would do (F2).
 *
 * @param change of the student's credits, with its sign: positive come back, negative are used once more
 * @param moneyBack what money would be owed back, to be given back by hand (B8)
 * @param moneyKept what money would be owed back no more
 * @param correctableUntil until when, inclusive, it could be corrected then; empty where nothing would be noted
 * @param mailed the names of those who get a mail
 * @param refusal what doing it now would answer; empty: it would succeed
 */
public record NoShowQuote(
        Absent absent,
        int change,
        Optional<Money> moneyBack,
        Optional<Money> moneyKept,
        Optional<Instant> correctableUntil,
        List<String> mailed,
        Optional<Refusal> refusal) {

    public NoShowQuote {
        mailed = List.copyOf(mailed);
    }
}
