package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.Timetables.Timetable;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** Answers when a session can take place and why not, from the rules that it will be held to (E3, F1). */
final class FreeTimesAnswers {

    private final Benches benches;
    private final Timetables timetables;
    private final BookingRepository bookings;

    FreeTimesAnswers(Benches benches, Timetables timetables, BookingRepository bookings) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.timetables = Objects.requireNonNull(timetables, "timetables");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
    }

    List<OfferedTime> free(Actor by, FreeTimesQuestion question, Instant now) {
        TimeRange window = question.window();
        Asked asked = asked(by, question, now);
        return asked.against(now).isPresent() ? List.of() : open(asked, window).offered(window);
    }

    Optional<JointSlot> next(Actor by, FreeTimesQuestion question, Instant now) {
        Asked asked = asked(by, question, now);
        if (asked.against(now).isPresent()) {
            return Optional.empty();
        }
        int horizon = asked.bench().terms().times().horizonDays();
        Instant from = question.from().isBefore(now) ? now : question.from();
        TimeRange window = TimeRange.of(from, Duration.ofDays(horizon + 2L));
        return open(asked, window).next(from);
    }

    List<Refusal> explain(Actor by, FreeTimesQuestion question, Instant start, Instant now) {
        Asked asked = asked(by, question, now);
        TimeRange window = TimeRange.of(start, Duration.ofDays(1));
        return asked.against(start).map(List::of).orElseGet(() -> open(asked, window)
                .explain(start));
    }

    /** A session of another enrollment answers like one that is not there. */
    private Asked asked(Actor by, FreeTimesQuestion question, Instant now) {
        Optional<Booking> moving = question.moving().map(id -> bookings.find(id)
                .filter(booking -> booking.state().enrollment().equals(question.enrollment()))
                .orElseThrow(() -> new Refused(new NotFound("booking"))));
        Bench bench = moving.map(booking -> benches.of(by, booking.state()))
                .orElseGet(() -> benches.require(by, question.enrollment()));
        Enrollment.State enrollment = bench.enrollment().state();
        ActingAs as = moving.map(booking ->
                        Benches.actingAs(by, enrollment, booking.state().coach()))
                .orElseGet(() -> Benches.actingAs(by, enrollment));
        return new Asked(question, bench, as, moving, now);
    }

    private OpenTimes open(Asked asked, TimeRange window) {
        FreeTimesQuestion question = asked.question();
        Bench bench = asked.bench();
        List<MemberId> coaches = asked.moving()
                .map(b -> List.of(b.state().coach()))
                .orElseGet(() -> bench.asked(question.coach(), asked.as()));
        Timetable timetable = timetables.around(window, bench, coaches, question.moving(), asked.now());
        return asked.moving()
                .map(booking -> OpenTimes.forMoving(bench, asked.as(), timetable, booking))
                .orElseGet(() -> asked.asks()
                        ? OpenTimes.forAsking(bench, timetable, asked.type())
                        : OpenTimes.forNew(bench, asked.as(), timetable, asked.type()))
                .beside(question.group());
    }

    /** A question with what it is about. */
    private record Asked(FreeTimesQuestion question, Bench bench, ActingAs as, Optional<Booking> moving, Instant now) {

        /** What stands against any time; a session that is moved keeps coach and type, whoever is matched today. */
        Optional<Refusal> against(Instant start) {
            return bench.refusal(start)
                    .or(() -> moving.isPresent()
                            ? Optional.empty()
                            : bench.refusal(question.coach(), question.sessionType()));
        }

        /** Whether the one who wants to know would ask for a new session there, instead of booking it. */
        boolean asks() {
            return bench.refusalOfDeciding(as, question.coach()).isPresent();
        }

        SessionType type() {
            return bench.sessionType(question.sessionType());
        }
    }
}
