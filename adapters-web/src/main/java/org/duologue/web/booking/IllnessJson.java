package org.duologue.web.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.IllnessQuote;
import org.duologue.application.booking.ReportIllness;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;
import org.duologue.web.json.Given;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.view.Reader;

/** What programs send and get about a coach who is ill. */
public final class IllnessJson {

    private IllnessJson() {}

    /**
     * On which days, and what is to happen.
     *
     * @param from the first day, such as 2027-05-01, on the wall clock of the coach's availability
     * @param to the last day; at most 31 days in all
     * @param reason for the students to read
     * @param timeOff whether the days become days off; left out: they do
     */
    public record Illness(String from, String to, String reason, Optional<Boolean> timeOff) {

        ReportIllness command(Actor by, MemberId coach, Optional<CommandId> id) {
            LocalDate first = Given.date("from", from);
            LocalDate last = Given.date("to", to);
            return new ReportIllness(by, coach, first, last, reason, timeOff.orElse(true), id);
        }
    }

    /** A session that would be cancelled. */
    public record Session(UUID booking, UUID student, String studentName, Instant start, Instant end, int credits) {

        private static Session of(BookingView view) {
            return new Session(
                    view.id().value(),
                    view.student().value(),
                    view.studentName(),
                    view.time().start(),
                    view.time().end(),
                    view.cost());
        }
    }

    /**
     * What it would do.
     *
     * @param zone on whose wall clock the days are meant
     * @param sessions those that would be cancelled
     * @param begun how many sessions have begun, and so are left alone
     * @param creditsBack how many credits come back, to all students together: of sessions, and what was held for
     *     requests that are declined and for checkouts
     * @param moneyBack what money would be owed back, to all students together; one amount a currency
     * @param requests how many booking requests lose times, or are declined with none left
     * @param checkouts how many that wait to be paid are given up, since they keep times of these days
     * @param daysOff which days become days off
     * @param mailed the names of those who get a mail
     * @param refusal what doing it now would answer; left out: it would succeed
     */
    public record Quote(
            String zone,
            Instant start,
            Instant end,
            List<Session> sessions,
            int begun,
            int creditsBack,
            List<MoneyJson> moneyBack,
            int requests,
            int checkouts,
            List<String> daysOff,
            List<String> mailed,
            Optional<RefusalJson> refusal) {

        static Quote of(IllnessQuote quote, Reader reader) {
            return new Quote(
                    quote.zone().getId(),
                    quote.time().start(),
                    quote.time().end(),
                    quote.sessions().stream().map(Session::of).toList(),
                    quote.begun(),
                    quote.creditsBack(),
                    quote.moneyBack().stream().map(MoneyJson::of).toList(),
                    quote.requests(),
                    quote.checkouts(),
                    quote.daysOff().stream().map(LocalDate::toString).toList(),
                    quote.mailed(),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }

    /** The sessions that were cancelled, in the order of their starts. */
    public record Cancelled(List<UUID> bookings) {}
}
