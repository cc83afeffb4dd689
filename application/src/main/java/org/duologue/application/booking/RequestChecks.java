package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.KeptTimes.Kept;
import org.duologue.application.booking.Timetables.Timetable;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestRefusal;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * Whether a session can be asked for, and whether a proposed time can be confirmed. The one place where this is
 * decided: for a quote, and for the act itself; about the times the rules of booking decide (E2, E3).
 */
final class RequestChecks {

    private final Timetables timetables;

    RequestChecks(Timetables timetables) {
        this.timetables = timetables;
    }

    /** What stands against the wish as such, before any of its times is looked at. */
    static Optional<Refusal> wish(Bench bench, RequestSession wish, Instant now) {
        return ProposalRules.refusalOfStarts(wish.starts())
                .or(() -> bench.refusal(now))
                .or(() -> bench.refusal(wish.coach(), wish.sessionType()))
                .or(() -> bench.refusalOfAsking(wish.coach()))
                .or(() -> bench.refusalOfCoachingType(wish.coachingType()));
    }

    /** What comes of the times, each by itself since only one of them will be taken, and who is asked. */
    Asking asking(Bench bench, Optional<MemberId> coach, SessionType type, List<TimeRange> times, Instant now) {
        TimeRange window =
                new TimeRange(times.get(0).start(), times.get(times.size() - 1).end());
        List<MemberId> coaches = bench.asked(coach, ActingAs.STUDENT);
        Timetable timetable = timetables.around(window, bench, coaches, Optional.empty(), now);
        OpenTimes open = OpenTimes.forAsking(bench, timetable, type);
        List<Optional<Refusal>> problems =
                times.stream().map(time -> open.refusal(time.start())).toList();
        return new Asking(coach.or(() -> open.fairest(times)), times, problems, timetable.kept());
    }

    /** What stands against confirming this time now, by what was agreed when it was asked for (B9). */
    Optional<Refusal> confirming(Bench bench, ActingAs as, BookingRequest request, Instant start, Instant now) {
        BookingRequest.State state = request.state();
        return request.refusalOfConfirming(start, now)
                .<Refusal>map(refusal -> refusal)
                .or(() -> bench.refusal(start))
                .or(() -> bench.refusalOfAsked(state.coach()))
                .or(() -> {
                    TimeRange time = TimeRange.of(start, state.snapshot().length());
                    Timetable timetable = timetables.around(time, bench, List.of(state.coach()), Optional.empty(), now);
                    return OpenTimes.forAgreed(bench, as, timetable, state.snapshot())
                            .refusal(start);
                });
    }

    /**
     * Asking for one of some times.
     *
     * @param coach who is asked; empty: nobody is free at all of them
     * @param problems per time what stands against it
     * @param kept what is kept around the times
     */
    record Asking(Optional<MemberId> coach, List<TimeRange> times, List<Optional<Refusal>> problems, Kept kept) {

        /** What stands against it first. */
        Optional<Refusal> refusal() {
            return problems.stream()
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> coach.isPresent()
                            ? Optional.empty()
                            : Optional.of(new BookingRequestRefusal.NoCommonCoach(times)));
        }
    }
}
