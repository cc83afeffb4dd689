package org.duologue.web.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingView.NoShowView;
import org.duologue.application.booking.NoShowQuote;
import org.duologue.domain.booking.Absent;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.view.Reader;

/** What programs send and get about who did not come to a session. */
public final class NoShowJson {

    private NoShowJson() {}

    /**
     * Who did not come, as it was last said.
     *
     * @param absent STUDENT, COACH, or NOBODY: corrected, it was held as planned
     * @param creditsBack how many credits came back
     * @param correctableUntil until when, inclusive, it can be corrected
     */
    public record NoShow(String absent, Instant at, String byName, int creditsBack, Instant correctableUntil) {

        static NoShow of(NoShowView view) {
            return new NoShow(
                    view.absent().name(), view.at(), view.byName(), view.creditsBack(), view.correctableUntil());
        }
    }

    /** Who did not come: STUDENT, COACH, or NOBODY to correct. */
    public record Mark(Absent absent) {}

    /**
     * What saying so would do.
     *
     * @param creditChange of the student's credits, with its sign: positive come back, negative are used once more
     * @param moneyBack what money would be owed back, to be given back by hand
     * @param moneyKept what money would be owed back no more
     * @param correctableUntil until when, inclusive, it could be corrected then
     * @param mailed the names of those who get a mail
     * @param refusal what doing it now would answer; left out: it would succeed
     */
    public record Quote(
            String absent,
            int creditChange,
            Optional<MoneyJson> moneyBack,
            Optional<MoneyJson> moneyKept,
            Optional<Instant> correctableUntil,
            List<String> mailed,
            Optional<RefusalJson> refusal) {

        static Quote of(NoShowQuote quote, Reader reader) {
            return new Quote(
                    quote.absent().name(),
                    quote.change(),
                    quote.moneyBack().map(MoneyJson::of),
                    quote.moneyKept().map(MoneyJson::of),
                    quote.correctableUntil(),
                    quote.mailed(),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }
}
