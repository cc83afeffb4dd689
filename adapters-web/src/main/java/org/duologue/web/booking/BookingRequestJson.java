package org.duologue.web.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.RequestQuote;
import org.duologue.application.booking.RequestSession;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CommandId;
import org.duologue.web.json.RefusalJson;
import org.duologue.web.view.Reader;

/** What programs send and get about booking requests. */
public final class BookingRequestJson {

    private BookingRequestJson() {}

    /**
     * Times of which the coach may pick one.
     *
     * @param coach who is asked; left out: whoever of the coaches is free at all of the times
     * @param coachingType what it is about; needed where the appointment has several coaching types
     * @param starts 1..5 different times
     */
    public record Wish(Optional<UUID> coach, UUID sessionType, Optional<String> coachingType, List<Instant> starts) {

        RequestSession command(Actor by, EnrollmentId enrollment, Optional<CommandId> id) {
            return new RequestSession(
                    by, enrollment, coach.map(MemberId::new), new SessionTypeId(sessionType), coachingType, starts, id);
        }
    }

    /** The proposed time that becomes a session. */
    public record Choice(Instant start) {}

    /**
     * No.
     *
     * @param message why, to the student
     */
    public record Decline(String message) {}

    /** How many wait for an answer of the caller's. */
    public record Waiting(int waiting) {}

    /**
     * A proposed time.
     *
     * @param struck whether another session has taken it since
     */
    public record Proposal(Instant start, Instant end, boolean struck) {}

    /**
     * How a request ended.
     *
     * @param byName who ended it; left out: nobody, its times were taken or its time was over
     * @param booking the session it became
     */
    public record Answer(Optional<String> byName, String message, Optional<UUID> booking, Instant at) {}

    /**
     * A booking request.
     *
     * @param cost credits that are held while it is open
     * @param expiresAt the first instant at which an answer comes too late
     * @param status where it stands by the clock
     * @param answer how it ended, if somebody or something ended it
     */
    public record BookingRequest(
            UUID id,
            UUID enrollment,
            String programName,
            UUID student,
            String studentName,
            UUID coach,
            String coachName,
            String sessionTypeName,
            Optional<String> coachingType,
            int cost,
            Instant askedAt,
            Instant expiresAt,
            BookingRequestStatus status,
            long revision,
            List<Proposal> proposals,
            Optional<Answer> answer) {

        static BookingRequest of(BookingRequestView view) {
            return new BookingRequest(
                    view.id().value(),
                    view.enrollment().value(),
                    view.programName(),
                    view.student().value(),
                    view.studentName(),
                    view.coach().value(),
                    view.coachName(),
                    view.title(),
                    view.coachingType(),
                    view.cost(),
                    view.askedAt(),
                    view.expiresAt(),
                    view.status(),
                    view.version(),
                    view.proposals().stream()
                            .map(p -> new Proposal(p.time().start(), p.time().end(), p.struck()))
                            .toList(),
                    view.answer()
                            .map(a -> new Answer(
                                    a.byName(), a.message(), a.booking().map(BookingId::value), a.at())));
        }
    }

    /**
     * One of the times of a wish.
     *
     * @param problem what stands against it
     */
    public record QuotedTime(Instant start, Instant end, Optional<RefusalJson> problem) {}

    /**
     * What asking would hold and leave.
     *
     * @param coach who is asked; left out: nobody is free at all of the times
     * @param cost credits that are held, once for all times together
     * @param available credits before
     * @param left credits after
     * @param until the first instant at which an answer would come too late
     * @param refusal what asking now would answer; left out: it would succeed
     */
    public record Quote(
            Optional<UUID> coach,
            List<QuotedTime> times,
            int cost,
            int available,
            int left,
            Optional<Instant> until,
            Optional<RefusalJson> refusal) {

        static Quote of(RequestQuote quote, Reader reader) {
            List<QuotedTime> times = new ArrayList<>();
            for (int i = 0; i < quote.times().size(); i++) {
                times.add(new QuotedTime(
                        quote.times().get(i).start(),
                        quote.times().get(i).end(),
                        quote.problems().get(i).map(problem -> RefusalJson.of(problem, reader))));
            }
            return new Quote(
                    quote.coach().map(MemberId::value),
                    times,
                    quote.cost(),
                    quote.available(),
                    quote.left(),
                    quote.until(),
                    quote.refusal().map(refusal -> RefusalJson.of(refusal, reader)));
        }
    }
}
