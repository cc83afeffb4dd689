package org.duologue.domain.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duologue.domain.enrollment.EnrollmentArbitraries;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** Laws of a booking request, against a model that is a word and a set of hours. */
class BookingRequestProperties {

    private static final Instant ASKED = BookingArbitraries.BOOKED;
    private static final Duration NOTICE = Duration.ofHours(2);
    private static final BookingSnapshot AGREED =
            BookingArbitraries.agreed(Duration.ZERO, Duration.ZERO, LatePolicy.BLOCK, LatePolicy.BLOCK);

    private static Instant hour(int hours) {
        return ASKED.plus(Duration.ofHours(hours));
    }

    private static TimeRange session(int hours) {
        return TimeRange.of(hour(hours), AGREED.length());
    }

    private static BookingRequest asked(List<Integer> hours) {
        List<TimeRange> times =
                hours.stream().map(BookingRequestProperties::session).toList();
        return BookingRequest.ask(
                new BookingRequestId(new UUID(0, 7)),
                EnrollmentArbitraries.running(),
                BookingArbitraries.coach(),
                AGREED,
                RequestHold.HARD,
                times,
                times.isEmpty() ? hour(48) : ProposalRules.until(times, NOTICE, ASKED),
                ASKED);
    }

    private static String answer(Runnable act) {
        try {
            act.run();
            return "ok";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    /** One thing that happens to a request, so many milliseconds after the last. */
    record Act(String what, int hour, long after) {

        String on(BookingRequest request, Instant now) {
            return answer(() -> {
                switch (what) {
                    case "confirm" ->
                        request.confirm(
                                BookingRequestProperties.hour(hour),
                                new BookingId(new UUID(0, 9)),
                                BookingArbitraries.coach(),
                                now);
                    case "decline" -> request.decline(BookingArbitraries.coach(), Reason.of("no"), now);
                    case "withdraw" -> request.withdraw(BookingArbitraries.student(), now);
                    case "strike" -> request.strike(proposal -> proposal.isTakenBy(session(hour)), now);
                    default -> request.expire(now);
                }
            });
        }
    }

    /** What a request is, in the fewest words. */
    private static final class Model {
        private final Set<Integer> left;
        private final Instant until;
        private BookingRequestStatus status = BookingRequestStatus.OPEN;

        Model(List<Integer> hours) {
            left = new HashSet<>(hours);
            Instant first = hour(hours.stream().min(Integer::compare).orElseThrow());
            until = first.minus(NOTICE).isBefore(hour(48)) ? first.minus(NOTICE) : hour(48);
        }

        String does(Act act, Instant now, List<Integer> hours) {
            boolean open = status == BookingRequestStatus.OPEN && now.isBefore(until);
            switch (act.what()) {
                case "strike" -> strike(act.hour(), open);
                case "expire" ->
                    status = status == BookingRequestStatus.OPEN && !open ? BookingRequestStatus.EXPIRED : status;
                default -> {
                    return closes(act, open, hours);
                }
            }
            return "ok";
        }

        private void strike(int hour, boolean open) {
            if (open && left.remove(hour) && left.isEmpty()) {
                status = BookingRequestStatus.DECLINED;
            }
        }

        private String closes(Act act, boolean open, List<Integer> hours) {
            if (!open) {
                return "booking-request-closed";
            }
            if (act.what().equals("confirm") && !left.contains(act.hour())) {
                return hours.contains(act.hour()) ? "proposal-struck" : "not-proposed";
            }
            status = switch (act.what()) {
                case "confirm" -> BookingRequestStatus.CONFIRMED;
                case "decline" -> BookingRequestStatus.DECLINED;
                default -> BookingRequestStatus.WITHDRAWN;
            };
            return "ok";
        }
    }

    @Provide
    Arbitrary<List<Integer>> hours() {
        return Arbitraries.integers()
                .between(3, 60)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of("confirm", "decline", "withdraw", "strike", "strike", "strike", "expire"),
                        Arbitraries.integers().between(3, 60),
                        Arbitraries.of(0L, 1L, 3_600_000L, 3_600_000L * 20))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    @Label("E2, B23: it ends in exactly one way, never after its end, and at most one time of it is confirmed")
    void endsOnce(@ForAll("hours") List<Integer> hours, @ForAll("acts") List<Act> acts) {
        BookingRequest request = asked(hours);
        Model model = new Model(hours);
        List<DomainEvent> told = new ArrayList<>();
        Instant now = ASKED;
        for (Act wish : acts) {
            Act act = new Act(wish.what(), hours.contains(wish.hour()) ? wish.hour() : near(wish, hours), wish.after());
            now = now.plusMillis(act.after());
            BookingRequest.State before = request.state();
            String expected = model.does(act, now, hours);
            assertEquals(expected, act.on(request, now));
            if (!expected.equals("ok")) {
                assertEquals(before, request.state(), "a refused act changes nothing");
            }
            assertEquals(model.status, request.state().status());
            told.addAll(request.pullEvents());
        }
        boolean ended = model.status != BookingRequestStatus.OPEN;
        assertEquals(ended ? 2 : 1, told.size(), "asked once, ended at most once");
        assertEquals(ended, request.state().outcome().isPresent());
        assertEquals(
                model.status == BookingRequestStatus.CONFIRMED,
                request.state().outcome().flatMap(RequestOutcome::booking).isPresent());
    }

    /** Most acts are about a time that was proposed. */
    private static int near(Act act, List<Integer> hours) {
        return act.hour() % 4 == 0 ? 61 : hours.get(act.hour() % hours.size());
    }

    @Property
    @Label("B23, E2: an answer comes up to the millisecond before 48 hours, or the notice before the first time")
    void until(@ForAll("hours") List<Integer> hours) {
        BookingRequest request = asked(hours);
        Instant end = request.state().expiresAt();
        int first = hours.stream().min(Integer::compare).orElseThrow();
        assertEquals(hour(Math.min(48, first - 2)), end);
        assertEquals(BookingRequestStatus.OPEN, request.statusAt(end.minusMillis(1)));
        assertEquals(Optional.empty(), request.refusalOfConfirming(hour(first), end.minusMillis(1)));
        assertEquals(BookingRequestStatus.EXPIRED, request.statusAt(end));
        assertEquals(BookingRequestStatus.OPEN, request.state().status(), "nobody wrote it down");
        assertTrue(request.refusalOfConfirming(hour(first), end).isPresent());
        assertTrue(end.isBefore(hour(first)), "an unanswered request never survives its earliest time");
    }

    @Property
    @Label("B22: 1 to 5 different times, whichever order they come in; anything else is refused")
    void proposals(@ForAll("anyHours") List<Integer> hours) {
        boolean twice = new HashSet<>(hours).size() < hours.size();
        boolean number = hours.isEmpty() || hours.size() > 5;
        if (number || twice) {
            Refused refused = assertThrows(Refused.class, () -> asked(hours));
            assertEquals(
                    number ? "bad-number-of-slots" : "proposed-twice",
                    refused.refusal().code());
            return;
        }
        List<TimeRange> kept =
                asked(hours).state().proposals().stream().map(Proposal::time).toList();
        assertEquals(
                hours.stream().sorted().map(BookingRequestProperties::session).toList(), kept);
    }

    @Provide
    Arbitrary<List<Integer>> anyHours() {
        return Arbitraries.integers().between(3, 12).list().ofMaxSize(7);
    }

    @Property
    @Label("who has no time left to answer is not asked")
    void tooSoon(@ForAll("edges") int millis) {
        Instant start = ASKED.plus(NOTICE).plusMillis(millis);
        List<TimeRange> times = List.of(TimeRange.of(start, AGREED.length()));
        Instant until = ProposalRules.until(times, NOTICE, ASKED);
        boolean refused = ProposalRules.refusalOfWaiting(times, until, ASKED).isPresent();
        assertEquals(millis <= 0, refused);
    }

    @Provide
    Arbitrary<Integer> edges() {
        return Arbitraries.of(-3_600_000, -1, 0, 1, 60_000);
    }
}
