package org.duologue.web.booking;

import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.web.booking.Chosen.choosing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.payment.CloseRefundDuty;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.people.Actor;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B7")
@DisplayName("B7: in the booking dialog and on the page of a session, what is paid with money and what is owed back")
class BookPayingTest {

    private static final Entered THREE = choosing(
            "slot",
            "2026-01-07T10:00:00+01:00",
            "slot",
            "2026-01-08T10:00:00+01:00",
            "slot",
            "2026-01-09T10:00:00+01:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 1);
    private final Buying buying = new Buying(it);

    private Document dialog(String name, Actor by, Entered entered) {
        var asked = it.duologue().bookingQueries();
        BookDialog dialog = new BookDialog(
                asked.bookable(by, it.enrollment()),
                Sought.of(entered, ZoneId.of("Europe/Berlin")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Shown.everywhere(
                name,
                language -> Shown.reader(
                        by, "Stella", "Europe/Berlin", world.clock().instant(), language),
                reader -> new Page(
                        "booking/book.jte",
                        dialog.model(asked, it.duologue().bookingRequestQueries(), by, reader, Optional.empty())));
    }

    private Document session(String name, Actor by, BookingId session) {
        return Shown.everywhere(
                name,
                language -> Shown.reader(
                        by, "Somebody", "Europe/Berlin", world.clock().instant(), language),
                reader -> new SessionPage(
                                it.duologue().bookingQueries(),
                                it.duologue().changeRequestQueries(),
                                it.duologue().refundDutyQueries(),
                                by,
                                reader)
                        .of(session, Entered.nothing(), Optional.empty(), ""));
    }

    private BookingId paid() {
        CheckoutId checkout = buying.begin(berlin("2026-01-07T10:00"), berlin("2026-01-08T10:00"));
        buying.pay(checkout);
        return buying.view(checkout).sessions().get(1).booking().orElseThrow();
    }

    @Test
    @DisplayName("S1.61: credits first, the rest is k x price, and the button says what is paid")
    void pays() {
        buying.selling(true, Optional.of(4000L));
        Document page = dialog("book-pays", it.student(), THREE);
        assertEquals(
                "You have 1 free session. This uses 1 credit, and 2 × €40 are to be paid.",
                page.select("#book-said").text());
        assertEquals("Pay €80 and book", page.select("#book-confirm").text());
        assertTrue(page.select("#book-confirm[disabled]").isEmpty());
        assertEquals(1, page.select("#book-wish input[name=pay]").size());
        assertTrue(page.select("#book-deadline").text().startsWith("The times are kept until Wed 7 Jan, 08:00"));
        Document led = dialog("book-pays-led", it.coach(), THREE);
        assertEquals(
                "Keep the times until €80 is paid", led.select("#book-confirm").text());
    }

    @Test
    @DisplayName("B19 S1.66: without a price what the credits do not cover costs nothing, and is booked at once")
    void free() {
        buying.selling(true, Optional.empty());
        Document page = dialog("book-free", it.student(), THREE);
        assertTrue(
                page.select("#book-said").text().endsWith("2 sessions are additional and cost nothing."),
                page.select("#book-said").text());
        assertEquals("Confirm 3 bookings", page.select("#book-confirm").text());
        assertTrue(page.select("#book-wish input[name=pay]").isEmpty());
    }

    @Test
    @DisplayName("S1.31: where there are no additional sessions one still asks for credits")
    void credits() {
        buying.selling(false, Optional.of(4000L));
        Document page = dialog("book-credits", it.student(), THREE);
        assertEquals(1, page.select("#book-confirm[disabled]").size());
        assertEquals(1, page.select("#book-said a[href*=ask]").size());
    }

    @Test
    @DisplayName("what stands against paying is said, and nothing can be paid then")
    void tooMany() {
        buying.selling(true, Optional.of(4000L));
        for (String start : new String[] {"2026-01-12T10:00", "2026-01-13T10:00", "2026-01-14T10:00"}) {
            buying.begin(berlin(start), berlin(start.replace("T10", "T12")));
        }
        Document page = dialog("book-too-many", it.student(), THREE);
        assertEquals(1, page.select("#book-confirm[disabled]").size());
        assertTrue(page.select("#book-said .notice").text().contains("3 payments can wait at a time"));
        assertTrue(page.select("#book-wish input[name=pay]").isEmpty());
    }

    @Test
    @DisplayName("B8 S1.18 X3: the page says what it was paid with, what cancelling owes back, and what became of that")
    void owed() {
        buying.selling(true, Optional.of(4000L));
        BookingId session = paid();
        Document before = session("session-paid", it.student(), session);
        assertEquals("€40", before.select("dd a[href^=/app/checkouts/]").text());
        assertTrue(
                before.select("#cancel").text().contains("€40 is owed back. An admin gives it back by hand."),
                before.select("#cancel").text());
        Document led = session("session-paid-led", it.coach(), session);
        assertEquals(2, led.select("#cancel [name=credits]").size(), "whoever decides may keep it");
        it.duologue().bookings().cancel(new CancelSession(it.student(), session, ""));
        Document owed = session("session-owed", it.student(), session);
        assertTrue(
                owed.select(".notice").text().contains("€40 is owed back."),
                owed.select(".notice").text());
        it.duologue()
                .refundDuties()
                .close(new CloseRefundDuty(
                        it.owner(),
                        buying.duties().get(0).id(),
                        new RefundOutcome.Refunded(new PaymentReference("re_1")),
                        Optional.empty(),
                        Optional.empty()));
        Document back = session("session-refunded", it.student(), session);
        assertTrue(
                back.select(".notice").text().contains("€40 was given back."),
                back.select(".notice").text());
    }
}
