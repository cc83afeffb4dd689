package org.duologue.application.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Refusals;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.Refusal;

@Label("Whatever a crowd has booked already, a time that is offered is open, and one that is not says why")
class OpenTimesProperties {

    private static Crowd busy(long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < 15; i++) {
            crowd.step();
        }
        return crowd;
    }

    private static FreeTimesQuestion question(Leadership seat, Instant from, Optional<BookingId> moving) {
        return new FreeTimesQuestion(
                seat.enrollment(),
                Optional.of(seat.coach().member()),
                seat.sessionType(),
                from,
                from.plus(Duration.ofDays(12)),
                moving);
    }

    @Property(tries = 25)
    @Label("E3, E10: beside chosen times one is open if and only if all of them can be booked together")
    void together(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = busy(seed);
        Leadership seat = crowd.seat();
        BookingQueries ask = seat.duologue().bookingQueries();
        FreeTimesQuestion question = question(seat, crowd.world.clock().instant(), Optional.empty());
        List<Instant> chosen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<OfferedTime> offered = ask.freeTimes(seat.student(), question.beside(chosen));
            for (OfferedTime time : offered) {
                assertEquals(
                        problem(ask, seat, chosen, time.time().start()).isEmpty(), time.bookable(), time::toString);
            }
            assertEquals(
                    offered.stream()
                            .filter(OfferedTime::bookable)
                            .filter(t -> !chosen.contains(t.time().start()))
                            .map(OfferedTime::time)
                            .findFirst(),
                    ask.nextFree(seat.student(), question.beside(chosen)).map(JointSlot::time));
            offered.stream()
                    .filter(OfferedTime::bookable)
                    .map(time -> time.time().start())
                    .filter(start -> !chosen.contains(start))
                    .skip((seed + i) % 7)
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        assertTrue(chosen.size() > 1, "nothing was chosen");
    }

    private static Optional<Refusal> problem(BookingQueries ask, Leadership seat, List<Instant> chosen, Instant one) {
        Instant[] all =
                Stream.concat(chosen.stream(), Stream.of(one)).distinct().toArray(Instant[]::new);
        return ask.quoteBook(seat.student(), seat.booking(all)).problems().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Property(tries = 25)
    @Label("E3, E8, B25: a session can be moved to a time if and only if it is offered, and else it says the same why")
    void moved(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = busy(seed);
        Leadership seat = crowd.seat();
        BookingQueries ask = seat.duologue().bookingQueries();
        Instant now = crowd.world.clock().instant();
        Instant first = ask.nextFree(seat.student(), question(seat, now.plus(Duration.ofDays(2)), Optional.empty()))
                .orElseThrow()
                .start();
        if (seat.credits() == 0) {
            return;
        }
        BookingId session = seat.book(first).get(0);
        for (int i = 0; i < 15; i++) {
            Instant present = ask.booking(seat.coach(), session).time().start();
            Instant start = i % 5 == 0 ? present : crowd.start();
            FreeTimesQuestion question = question(seat, now, Optional.of(session));
            boolean offered = ask.freeTimes(seat.coach(), question).stream()
                    .anyMatch(time -> time.time().start().equals(start));
            List<Refusal> why = ask.explain(seat.coach(), question, start);
            Optional<Refusal> refusal =
                    Refusals.of(() -> seat.duologue().bookings().move(new MoveSession(seat.coach(), session, start)));
            assertEquals(why.stream().findFirst(), refusal);
            boolean inWindow = !start.isBefore(now) && start.isBefore(now.plus(Duration.ofDays(12)));
            assertTrue(!inWindow || offered == refusal.isEmpty(), () -> start + " " + refusal);
        }
    }
}
