package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.scheduling.Confirmation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "F2: what the quote of a move says that comes back of requests that lose their last time is what comes back")
class MoveQuoteTest {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");
    private static final Instant FRIDAY = berlin("2026-01-09T10:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 2);

    MoveQuoteTest() {
        it.deciding(Confirmation.REQUEST, 2);
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), it.enrollment(), 4, ""));
    }

    private BookingId confirmed() {
        return it.duologue()
                .bookingRequests()
                .confirm(new ConfirmBookingRequest(it.coach(), it.ask(WEDNESDAY), WEDNESDAY));
    }

    @Test
    @DisplayName("F2: where moving takes a request its last time, the quote says what comes back of that one")
    void quotedMoving() {
        BookingId booked = confirmed();
        it.ask(THURSDAY);
        BookingQueries queries = it.duologue().bookingQueries();
        assertEquals(0, queries.quoteMove(it.coach(), booked, Optional.empty()).creditsBack());
        assertEquals(
                0, queries.quoteMove(it.coach(), booked, Optional.of(FRIDAY)).creditsBack());
        assertEquals(
                0,
                queries.quoteMove(it.student(), booked, Optional.of(THURSDAY)).creditsBack());
        ChangeQuote quote = queries.quoteMove(it.coach(), booked, Optional.of(THURSDAY));
        int before = it.credits();
        it.duologue().bookings().move(new MoveSession(it.coach(), booked, THURSDAY));
        assertEquals(List.of(2, 2), List.of(quote.creditsBack(), it.credits() - before));
    }

    @Test
    @DisplayName("F2: granting a move that takes a request its last time gives back what is held, as the quote says")
    void quotedGranting() {
        BookingId booked = confirmed();
        it.ask(THURSDAY);
        ChangeRequestId change = it.duologue().changeRequests().ask(it.change(booked, Optional.of(THURSDAY), "please"));
        ChangeQuote quote = it.duologue().changeRequestQueries().quoteGrant(it.coach(), change, CreditChoice.AS_AGREED);
        int before = it.credits();
        it.duologue()
                .changeRequests()
                .grant(new GrantChangeRequest(it.coach(), change, CreditChoice.AS_AGREED, "", Optional.empty()));
        assertEquals(List.of(2, 2), List.of(quote.creditsBack(), it.credits() - before));
    }
}
