package org.duologue.application.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * What saying that a coach is ill would do (F2, F10).
 *
 * @param zone on whose wall clock the days are meant
 * @param time the days
 * @param sessions those that would be cancelled, by start
 * @param begun how many sessions have begun, and so are left alone
 * @param creditsBack how many credits come back, to all students together: of sessions, and what was held for requests
 *     that are declined and for checkouts
 * @param moneyBack what money would be owed back to all students together, to be given back by hand (B8); one amount a
 *     currency
 * @param requests how many booking requests lose times, or are declined with none left
 * @param checkouts how many that wait to be paid are given up, since they keep times of these days
 * @param daysOff which days become days off
 * @param mailed the names of those who get a mail, the coach last
 * @param refusal what doing it now would answer; empty: it would succeed
 */
public record IllnessQuote(
        ZoneId zone,
        TimeRange time,
        List<BookingView> sessions,
        int begun,
        int creditsBack,
        List<Money> moneyBack,
        int requests,
        int checkouts,
        List<LocalDate> daysOff,
        List<String> mailed,
        Optional<Refusal> refusal) {

    public IllnessQuote {
        sessions = List.copyOf(sessions);
        moneyBack = List.copyOf(moneyBack);
        daysOff = List.copyOf(daysOff);
        mailed = List.copyOf(mailed);
    }
}
