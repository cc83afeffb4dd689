package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ChangeRequestExpiry;
import org.duologue.application.booking.ChangeRequestUseCases;
import org.duologue.application.booking.ChangeRequestView;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.DeclineChangeRequest;
import org.duologue.application.booking.GrantChangeRequest;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.application.booking.WithdrawChangeRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.scheduling.Confirmation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("E2: real threads answer booking requests and change requests, on every database")
class BookingRequestRacesTest extends OnEveryDatabase {

    private static final Instant FIRST = berlin("2026-01-12T10:00");
    private static final Set<String> LOST = Set.of(
            "booking-request-closed",
            "proposal-struck",
            "coach-busy",
            "student-busy",
            "not-free",
            "credits-do-not-cover");

    /** How a change request ends by what each of the racers does. */
    private static final Map<Object, ChangeRequestStatus> ENDS = Map.of(
            0, ChangeRequestStatus.GRANTED,
            1, ChangeRequestStatus.GRANTED,
            2, ChangeRequestStatus.WITHDRAWN,
            3, ChangeRequestStatus.DECLINED);

    private static Leadership world(JpaWorld world) {
        Leadership it = Leadership.in(world, 1);
        it.deciding(Confirmation.REQUEST, 1);
        return it;
    }

    private static Instant day(int round) {
        return FIRST.plus(Duration.ofDays(round + (round / 5) * 2L));
    }

    private static BookingRequestView view(Leadership it, BookingRequestId id) {
        return it.duologue().bookingRequestQueries().request(it.owner(), id);
    }

    private static Object confirm(Leadership it, BookingRequestId id, Instant start) {
        return it.duologue().bookingRequests().confirm(new ConfirmBookingRequest(it.coach(), id, start));
    }

    private static BookSessions byCoach(Leadership it, Instant start) {
        return new BookSessions(it.coach(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(start));
    }

    private static Object act(Leadership it, BookingRequestId id, Instant start, int who) {
        switch (who) {
            case 0, 1 -> confirm(it, id, start);
            case 2 -> it.duologue().bookingRequests().decline(new DeclineBookingRequest(it.coach(), id, "no"));
            default -> it.duologue().bookingRequests().withdraw(new WithdrawBookingRequest(it.student(), id));
        }
        return who;
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("confirmed twice, declined and withdrawn at once: one end, and the credit is used or free accordingly")
    void oneEnd(JpaWorld world) {
        Leadership it = world(world);
        int credits = 1;
        for (int round = 0; round < 6 && credits > 0; round++) {
            Instant start = day(round);
            BookingRequestId id = it.ask(start);
            Race.Result<Object> result = Race.of(4, i -> act(it, id, start, i));
            assertEquals(1, result.answers().size(), result::toString);
            result.refusals().forEach(refusal -> assertEquals("booking-request-closed", refusal.code()));
            boolean confirmed = view(it, id).status() == BookingRequestStatus.CONFIRMED;
            credits = confirmed ? 0 : 1;
            assertEquals(credits, it.credits());
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName(
            "two requests for one time are confirmed while it is booked: one session, and the losers' credits are free"
                    + " or held for the times that are left")
    void oneSession(JpaWorld world) {
        Leadership one = world(world);
        for (int round = 0; round < 4; round++) {
            Instant start = day(round);
            Leadership first = one.another("Ann" + round);
            Leadership second = one.another("Ben" + round);
            Leadership third = one.another("Cem" + round);
            BookingRequestId single = first.ask(start);
            BookingRequestId several = second.ask(start, start.plus(Duration.ofHours(3)));
            Race.Result<Object> result = Race.of(3, i -> switch (i) {
                case 0 -> confirm(first, single, start);
                case 1 -> confirm(second, several, start);
                default -> third.duologue().bookings().book(byCoach(third, start));
            });
            assertEquals(1, result.answers().size(), result::toString);
            result.refusals().forEach(refusal -> assertTrue(LOST.contains(refusal.code()), refusal::code));
            assertSettled(first, single);
            assertSettled(second, several);
            assertTrue(view(second, several).status() != BookingRequestStatus.DECLINED, "a time was left");
        }
    }

    private static Object answer(Leadership it, BookingId session, ChangeRequestId id, int who) {
        ChangeRequestUseCases changes = it.duologue().changeRequests();
        switch (who) {
            case 0, 1 -> changes.grant(new GrantChangeRequest(it.coach(), id, ""));
            case 2 -> changes.withdraw(new WithdrawChangeRequest(it.student(), id));
            case 3 -> changes.decline(new DeclineChangeRequest(it.coach(), id, "no"));
            default -> it.duologue().bookings().cancel(new CancelSession(it.coach(), session, ""));
        }
        return who;
    }

    private static Object expire(JpaWorld world, Leadership it, ChangeRequestView request) {
        world.clock().set(request.expiresAt());
        String id = request.id().value().toString();
        it.duologue().jobHandlers().stream()
                .filter(ChangeRequestExpiry.class::isInstance)
                .forEach(handler -> handler.run(id, id));
        return 4;
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("B24, E1: a change is granted twice, declined and withdrawn while its time is over or its session is"
            + " cancelled: it ends once, and the session is where that end says")
    void oneAnswer(JpaWorld world) {
        Leadership it = world(world);
        for (int round = 0; round < 4; round++) {
            boolean expires = round % 2 == 0;
            Instant start = day(round);
            Instant other = start.plus(Duration.ofHours(3));
            BookingId session =
                    it.duologue().bookings().book(byCoach(it, start)).get(0);
            ChangeRequestId id = it.duologue().changeRequests().ask(it.change(session, Optional.of(other), ""));
            ChangeRequestView asked = change(it, id);
            Race.Result<Object> result =
                    Race.of(5, i -> i == 4 && expires ? expire(world, it, asked) : answer(it, session, id, i));
            result.refusals().forEach(refusal -> assertEquals("change-request-closed", refusal.code()));
            List<Object> ended =
                    result.answers().stream().filter(who -> !who.equals(4)).toList();
            ChangeRequestStatus untold = expires ? ChangeRequestStatus.EXPIRED : ChangeRequestStatus.WITHDRAWN;
            assertEquals(ended.stream().map(ENDS::get).toList(), ended.isEmpty() ? List.of() : List.of(end(it, id)));
            assertTrue(!ended.isEmpty() || end(it, id) == untold, () -> "nobody ended it: " + end(it, id));
            BookingView now = it.duologue().bookingQueries().booking(it.owner(), session);
            assertEquals(
                    end(it, id) == ChangeRequestStatus.GRANTED ? other : start,
                    now.time().start());
            assertEquals(expires ? BookingStatus.CONFIRMED : BookingStatus.CANCELLED, now.status());
            if (expires) {
                it.duologue().bookings().cancel(new CancelSession(it.coach(), session, ""));
            }
            assertEquals(1, it.credits());
        }
    }

    private static ChangeRequestView change(Leadership it, ChangeRequestId id) {
        return it.duologue().changeRequestQueries().request(it.owner(), id);
    }

    private static ChangeRequestStatus end(Leadership it, ChangeRequestId id) {
        return change(it, id).status();
    }

    /** Reserved = captured + released: what is open holds its credit, what was declined has it back. */
    private static void assertSettled(Leadership it, BookingRequestId id) {
        BookingRequestStatus status = view(it, id).status();
        assertTrue(status != BookingRequestStatus.WITHDRAWN && status != BookingRequestStatus.EXPIRED, status::name);
        assertEquals(status == BookingRequestStatus.DECLINED ? 1 : 0, it.credits());
    }
}
