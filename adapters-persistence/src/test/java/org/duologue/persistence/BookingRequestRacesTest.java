package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.scheduling.Confirmation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("E2: real threads answer booking requests, on every database")
class BookingRequestRacesTest extends OnEveryDatabase {

    private static final Instant FIRST = berlin("2026-01-12T10:00");
    private static final Set<String> LOST = Set.of(
            "booking-request-closed",
            "proposal-struck",
            "coach-busy",
            "student-busy",
            "not-free",
            "credits-do-not-cover");

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
                default ->
                    third.duologue()
                            .bookings()
                            .book(new BookSessions(
                                    third.coach(),
                                    third.enrollment(),
                                    third.coach().member(),
                                    third.sessionType(),
                                    List.of(start)));
            });
            assertEquals(1, result.answers().size(), result::toString);
            result.refusals().forEach(refusal -> assertTrue(LOST.contains(refusal.code()), refusal::code));
            assertSettled(first, single);
            assertSettled(second, several);
            assertTrue(view(second, several).status() != BookingRequestStatus.DECLINED, "a time was left");
        }
    }

    /** Reserved = captured + released: what is open holds its credit, what was declined has it back. */
    private static void assertSettled(Leadership it, BookingRequestId id) {
        BookingRequestStatus status = view(it, id).status();
        assertTrue(status != BookingRequestStatus.WITHDRAWN && status != BookingRequestStatus.EXPIRED, status::name);
        assertEquals(status == BookingRequestStatus.DECLINED ? 1 : 0, it.credits());
    }
}
