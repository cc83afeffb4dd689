package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingRequestRefusal;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands against asking for a change of a session, and against granting it")
class ChangeRequestRulesTest {

    private static final Instant THURSDAY = berlin("2026-01-08T10:00");
    private static final Instant FRIDAY = berlin("2026-01-09T10:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 2);
    private final BookingId session;

    ChangeRequestRulesTest() {
        it.deciding(Confirmation.REQUEST, 2);
        it.late(LatePolicy.ASK);
        session = booked(it, THURSDAY);
    }

    private static BookingId booked(Leadership by, Instant start) {
        return by.duologue()
                .bookings()
                .book(new BookSessions(
                        by.coach(), by.enrollment(), by.coach().member(), by.sessionType(), List.of(start)))
                .get(0);
    }

    private ChangeRequestId ask(Optional<Instant> start, String reason) {
        return it.duologue().changeRequests().ask(it.change(session, start, reason));
    }

    private void grant(ChangeRequestId id) {
        it.duologue().changeRequests().grant(new GrantChangeRequest(it.coach(), id, ""));
    }

    private ChangeRequestView view(ChangeRequestId id) {
        return it.duologue().changeRequestQueries().request(it.coach(), id);
    }

    private BookingView session() {
        return it.duologue().bookingQueries().booking(it.student(), session);
    }

    /** An hour after the cutoff, 23 hours before the session. */
    private void late() {
        world.clock().set(THURSDAY.minus(Duration.ofHours(23)));
    }

    @Test
    @DisplayName("E1, E3: what is not bookable cannot be asked for, and the yes looks again")
    void slots() {
        refused(SlotRefusal.OutsideHours.class, () -> ask(Optional.of(berlin("2026-01-09T20:00")), ""));
        refused(BookingRefusal.SameTime.class, () -> ask(Optional.of(THURSDAY), ""));
        ChangeRequestId id = ask(Optional.of(FRIDAY), "");
        booked(it.another("Olaf"), FRIDAY);
        SlotRefusal.CoachBusy taken = refused(SlotRefusal.CoachBusy.class, () -> grant(id));
        assertEquals(
                Optional.of(taken),
                it.duologue()
                        .changeRequestQueries()
                        .quoteGrant(it.coach(), id, CreditChoice.AS_AGREED)
                        .refusal());
        assertEquals(
                List.of(ChangeRequestStatus.OPEN, THURSDAY),
                List.of(view(id).status(), session().time().start()));
    }

    @Test
    @DisplayName("B9: whether moving needs a yes is what was agreed, not what is set today")
    void agreed() {
        it.deciding(Confirmation.INSTANT, 2);
        it.late(LatePolicy.BLOCK);
        MoveSession alone = new MoveSession(it.student(), session, FRIDAY);
        refused(
                BookingRequestRefusal.ConfirmationNeeded.class,
                () -> it.duologue().bookings().move(alone));
        late();
        assertEquals(
                ChangeRequestStatus.OPEN, view(ask(Optional.of(FRIDAY), "Ill")).status());
    }

    @Test
    @DisplayName(
            "B5, F2: whoever grants a late cancellation chooses about the credits, keeping them with a reason only")
    void credits() {
        late();
        ChangeRequestId id = ask(Optional.empty(), "Ill");
        assertEquals(List.of(2, 0), credits(id, CreditChoice.AS_AGREED));
        assertEquals(List.of(0, 2), credits(id, CreditChoice.KEPT));
        GrantChangeRequest kept = new GrantChangeRequest(it.coach(), id, CreditChoice.KEPT, "", Optional.empty());
        refused(Invalid.class, () -> it.duologue().changeRequests().grant(kept));
        assertEquals(ChangeRequestStatus.OPEN, view(id).status(), "nothing happened");
        it.duologue()
                .changeRequests()
                .grant(new GrantChangeRequest(it.coach(), id, CreditChoice.KEPT, "third time", Optional.empty()));
        assertEquals(List.of(BookingStatus.CANCELLED, 0), List.of(session().status(), it.credits()));
    }

    private List<Integer> credits(ChangeRequestId id, CreditChoice choice) {
        ChangeQuote quote = it.duologue().changeRequestQueries().quoteGrant(it.coach(), id, choice);
        return List.of(quote.creditsBack(), quote.creditsKept());
    }
}
