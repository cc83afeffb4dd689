package org.duologue.web.booking;

import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.web.booking.Chosen.choosing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Booking requests: proposed in the dialog, listed for the coach, answered on one page")
class BookingRequestSheetTest {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 10);

    BookingRequestSheetTest() {
        it.deciding(Confirmation.REQUEST, 1);
    }

    private Reader reader(Actor by, Locale language) {
        return Shown.reader(by, "Stella", "Europe/Berlin", world.clock().instant(), language);
    }

    private BookModel dialog(Entered entered) {
        return new BookDialog(
                        it.duologue().bookingQueries().bookable(it.student(), it.enrollment()),
                        Sought.of(entered, Leadership.BERLIN),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .model(
                        it.duologue().bookingQueries(),
                        it.duologue().bookingRequestQueries(),
                        it.student(),
                        reader(it.student(), Locale.ENGLISH),
                        Optional.empty());
    }

    @Test
    @DisplayName("S2.20 S2.21 B22: the dialog requests; two times hold one credit, and until when is said")
    void proposing() {
        BookModel none = dialog(Entered.nothing());
        assertEquals("Propose up to 5 times. Carl picks one and confirms it.", none.deadline());
        BookModel two = dialog(choosing("slot", "2026-01-07T10:00:00+01:00", "slot", "2026-01-07T11:00:00+01:00"));
        assertTrue(two.ready(), "alternatives do not stand in each other's way");
        assertEquals("Request Booking", two.button());
        assertTrue(two.sum().endsWith("This holds 1, 9 left: once, not 2 times."), two.sum());
        assertTrue(two.deadline().startsWith("Carl can answer until Wed 7 Jan, 08:00"), two.deadline());
        Document page =
                Shown.page("book-request", new Page("booking/book.jte", two), reader(it.student(), Locale.ENGLISH));
        assertEquals("Request Booking", page.select("#book-confirm").text());
    }

    private BookingRequestView view(Actor by, BookingRequestId id) {
        return it.duologue().bookingRequestQueries().request(by, id);
    }

    private BookingRequestModel model(Actor by, BookingRequestId id, Locale language) {
        return new BookingRequestSheet(by, reader(by, language))
                .request(view(by, id), Entered.nothing(), Optional.empty(), "");
    }

    private Document shown(String name, Actor by, BookingRequestId id) {
        return Shown.everywhere(
                name,
                language -> reader(by, language),
                reader -> new Page("request/booking.jte", model(by, id, reader.language())));
    }

    @Test
    @DisplayName("S2.22 B23: the coach confirms a time with one click, beside what the day has; who asked can withdraw")
    void answering() {
        Leadership other = it.another("Olaf");
        it.duologue()
                .bookings()
                .book(new BookSessions(
                        it.coach(),
                        other.enrollment(),
                        it.coach().member(),
                        it.sessionType(),
                        List.of(berlin("2026-01-07T14:00"))));
        BookingRequestId id = it.ask(WEDNESDAY, THURSDAY);
        Document led = shown("booking-request", it.coach(), id);
        assertEquals("Stella asks for a session", led.select("h1").text());
        assertEquals(2, led.select("form[action$=/confirm]").size());
        assertTrue(led.select("main").text().contains("That day: 14:00 to 15:00 Coaching call"), led.text());
        assertTrue(led.select("main").text().contains("Nothing else that day"));
        assertEquals(1, led.select("form[action$=/decline]").size());
        Document own = shown("booking-request-own", it.student(), id);
        assertTrue(own.select("form[action$=/confirm], form[action$=/decline]").isEmpty());
        assertEquals(1, own.select("form[action$=/withdraw]").size());
        assertFalse(own.text().contains("14:00"), "nothing of other people's sessions");
        it.duologue().bookingRequests().confirm(new ConfirmBookingRequest(it.coach(), id, THURSDAY));
        Document after = shown("booking-request-confirmed", it.coach(), id);
        assertTrue(after.select("main form").isEmpty());
        assertEquals(1, after.select("a[href^=/app/sessions/]").size());
    }

    @Test
    @DisplayName("E2: what nobody answered is over on the page too, before anybody wrote it down")
    void expired() {
        BookingRequestId id = it.ask(WEDNESDAY);
        world.clock().set(view(it.coach(), id).expiresAt());
        BookingRequestModel over = model(it.coach(), id, Locale.ENGLISH);
        assertEquals("Expired", over.state());
        assertTrue(over.times().stream().noneMatch(BookingRequestModel.Time::confirm));
        assertEquals("", model(it.student(), id, Locale.ENGLISH).withdraw());
    }

    @Test
    @DisplayName("F15: the inbox lists who asks whom and until when, and leads to requests for credits")
    void inbox() {
        it.ask(WEDNESDAY, THURSDAY);
        var found = it.duologue()
                .bookingRequestQueries()
                .requests(it.coach(), RequestFilter.ALL.waiting(), PageRequest.first(10));
        RequestInbox inbox = RequestInbox.of(
                RequestInbox.Kind.SESSIONS, it.coach(), Entered.nothing(), Map.of(RequestInbox.Kind.CREDITS, 3));
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Reader reader = reader(it.coach(), language);
            Document page = Shown.page(
                    "booking-requests-" + language,
                    new Page("page/list.jte", new BookingRequestList(it.coach(), reader).list(found, inbox)),
                    reader);
            assertTrue(page.select("main").text().contains("Stella"));
            assertEquals("3", page.select(".tabs .count").text());
        }
        assertEquals(
                List.of("Stella asks for a session"),
                OpenRequestRow.waiting(
                                it.duologue().bookingRequestQueries(),
                                it.duologue().changeRequestQueries(),
                                it.coach(),
                                reader(it.coach(), Locale.ENGLISH))
                        .stream()
                        .map(OpenRequestRow::title)
                        .toList());
    }
}
