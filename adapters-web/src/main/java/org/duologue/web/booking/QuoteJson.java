package org.duologue.web.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.PaymentQuote;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CommandId;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.view.Reader;

/** What programs send and get to know beforehand what an act would do. */
public final class QuoteJson {

    private QuoteJson() {}

    /**
     * Times to be booked together, all or none.
     *
     * @param coach with whom; left out: each with one of the enrollment's coaches who is free then
     * @param coachingType what it is about; needed where the appointment has several coaching types
     * @param starts 1..20 different times
     */
    public record Wish(Optional<UUID> coach, UUID sessionType, Optional<String> coachingType, List<Instant> starts) {

        /** As the command to book them. */
        public BookSessions command(Actor by, EnrollmentId enrollment, Optional<CommandId> id) {
            return new BookSessions(
                    by, enrollment, coach.map(MemberId::new), new SessionTypeId(sessionType), coachingType, starts, id);
        }
    }

    /**
     * One of the times.
     *
     * @param cancelDeadline until when it can be cancelled with its credits coming back
     * @param coach with whom it would be booked
     * @param problem what stands against it
     */
    public record Time(
            Instant start, Instant end, Instant cancelDeadline, Optional<UUID> coach, Optional<RefusalJson> problem) {}

    /**
     * How it would be paid: credits first, the rest with money or, without a price, with nothing.
     *
     * @param credits how many are used
     * @param quantity how many sessions, the last ones, are to be paid with money, by a checkout
     * @param each what one of these costs
     * @param total quantity times each
     * @param free how many sessions cost nothing although credits do not cover them
     * @param until until when a checkout that is begun now would keep the times
     * @param refusal what beginning a checkout would answer, apart from the times; left out: it would succeed
     */
    public record Payment(
            int credits,
            int quantity,
            Optional<MoneyJson> each,
            Optional<MoneyJson> total,
            int free,
            Optional<Instant> until,
            Optional<RefusalJson> refusal) {

        private static Payment of(PaymentQuote quote, Reader reader) {
            return new Payment(
                    quote.credits(),
                    quote.toPay(),
                    quote.each().map(MoneyJson::of),
                    quote.total().map(MoneyJson::of),
                    quote.free(),
                    quote.until(),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }

    /**
     * What booking would use and leave.
     *
     * @param cost credits that all of them cost
     * @param available credits before
     * @param left credits after
     * @param refusal what booking now would answer; left out: it would succeed
     */
    public record Booking(
            List<Time> times, int cost, int available, int left, Payment payment, Optional<RefusalJson> refusal) {

        static Booking of(BookingQuote quote, Reader reader) {
            List<Time> times = new ArrayList<>();
            for (int i = 0; i < quote.times().size(); i++) {
                times.add(new Time(
                        quote.times().get(i).start(),
                        quote.times().get(i).end(),
                        quote.cancelDeadlines().get(i),
                        quote.coaches().get(i).map(MemberId::value),
                        quote.problems().get(i).map(problem -> RefusalJson.of(problem, reader))));
            }
            return new Booking(
                    times,
                    quote.cost(),
                    quote.available(),
                    quote.left(),
                    Payment.of(quote.payment(), reader),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }

    /**
     * What cancelling or moving would do.
     *
     * @param deadline until when, inclusive, a student may do it
     * @param creditsBack how many credits come back
     * @param creditsKept how many stay used although the session would not take place
     * @param moneyBack what money would be owed back, to be given back by hand
     * @param moneyKept what money would not be, although the session would not take place
     * @param mailed the names of those who get a mail
     * @param needsConsent whether a student cannot do it alone now, but can ask for it
     * @param refusal what doing it now would answer; left out: it would succeed
     */
    public record Change(
            Instant deadline,
            int creditsBack,
            int creditsKept,
            Optional<MoneyJson> moneyBack,
            Optional<MoneyJson> moneyKept,
            List<String> mailed,
            boolean needsConsent,
            Optional<RefusalJson> refusal) {

        static Change of(ChangeQuote quote, Reader reader) {
            return new Change(
                    quote.deadline(),
                    quote.creditsBack(),
                    quote.creditsKept(),
                    quote.moneyBack().map(MoneyJson::of),
                    quote.moneyKept().map(MoneyJson::of),
                    quote.mailed(),
                    quote.needsConsent(),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }
}
