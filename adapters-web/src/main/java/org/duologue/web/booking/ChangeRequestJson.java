package org.duologue.web.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.AskForChange;
import org.duologue.application.booking.ChangeRequestView;
import org.duologue.application.booking.ConsentQuote;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.view.Reader;

/** What programs send and get about change requests. */
public final class ChangeRequestJson {

    private ChangeRequestJson() {}

    /**
     * A change that the student cannot make alone.
     *
     * @param start when the session is to start instead; left out: it is to be cancelled
     * @param reason for those who decide; needed where an exception is asked for
     */
    public record Wish(Optional<Instant> start, String reason) {

        AskForChange command(Actor by, BookingId booking, Optional<CommandId> id) {
            return new AskForChange(by, booking, start, reason, id);
        }
    }

    /**
     * Yes.
     *
     * @param credits what is to become of the credits of a session that is cancelled; left out: they come back
     * @param message to the student; needed where the credits are kept
     */
    public record Grant(Optional<CreditChoice> credits, String message) {}

    /**
     * No.
     *
     * @param message why, to the student
     */
    public record Decline(String message) {}

    /** How many wait for an answer of the caller's. */
    public record Waiting(int waiting) {}

    /**
     * How a request ended.
     *
     * @param byName who ended it; left out: nobody, its time was over
     */
    public record Answer(Optional<String> byName, String message, Instant at) {}

    /**
     * A change request.
     *
     * @param booking the session it is about
     * @param start when the session took place when this was asked
     * @param newStart when it is to start instead; left out: it is to be cancelled
     * @param reason in the student's words
     * @param expiresAt the first instant at which an answer comes too late
     * @param status where it stands by the clock
     * @param answer how it ended, if somebody or something ended it
     */
    public record ChangeRequest(
            UUID id,
            UUID booking,
            UUID enrollment,
            String programName,
            UUID student,
            String studentName,
            UUID coach,
            String coachName,
            String sessionTypeName,
            Instant start,
            Optional<Instant> newStart,
            String reason,
            Instant askedAt,
            Instant expiresAt,
            ChangeRequestStatus status,
            Optional<Answer> answer) {

        static ChangeRequest of(ChangeRequestView view) {
            return new ChangeRequest(
                    view.id().value(),
                    view.session().id().value(),
                    view.session().enrollment().value(),
                    view.session().programName(),
                    view.session().student().value(),
                    view.session().studentName(),
                    view.session().coach().value(),
                    view.session().coachName(),
                    view.session().sessionTypeName(),
                    view.from().start(),
                    view.to().map(TimeRange::start),
                    view.reason(),
                    view.askedAt(),
                    view.expiresAt(),
                    view.status(),
                    view.answer().map(a -> new Answer(a.byName(), a.message(), a.at())));
        }
    }

    /**
     * What asking would do; nothing to the session before there is an answer.
     *
     * @param until the first instant at which an answer would come too late
     * @param mailed the names of those who would be asked
     * @param refusal what asking now would answer, whatever the reason; left out: it would succeed
     */
    public record Quote(Instant until, List<String> mailed, Optional<RefusalJson> refusal) {

        static Quote of(ConsentQuote quote, Reader reader) {
            return new Quote(
                    quote.until(), quote.mailed(), quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }
}
