package org.duologue.web.booking;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.DeclineChangeRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On the page of a session: asking for a change that needs somebody’s yes, and answering that")
class ChangeSheetTest {

    private static final Instant THURSDAY = berlin("2026-01-08T10:00");
    private static final Instant FRIDAY = berlin("2026-01-09T10:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 2);
    private final BookingId session;

    ChangeSheetTest() {
        it.deciding(Confirmation.REQUEST, 1);
        it.late(LatePolicy.ASK);
        session = it.duologue()
                .bookings()
                .book(new BookSessions(
                        it.coach(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(THURSDAY)))
                .get(0);
    }

    private Reader reader(Actor by, Locale language) {
        return Shown.reader(by, "Somebody", "Europe/Berlin", world.clock().instant(), language);
    }

    private Document shown(String name, Actor by) {
        return Shown.everywhere(name, language -> reader(by, language), reader -> new SessionPage(
                        it.duologue().bookingQueries(),
                        it.duologue().changeRequestQueries(),
                        it.duologue().refundDutyQueries(),
                        by,
                        reader)
                .of(session, Entered.nothing(), Optional.empty(), ""));
    }

    private ChangeRequestId ask(Optional<Instant> start, String reason) {
        return it.duologue().changeRequests().ask(it.change(session, start, reason));
    }

    private void late() {
        world.clock().set(THURSDAY.minus(Duration.ofHours(3)));
    }

    @Test
    @DisplayName("B24: a student asks for another time in the dialog; the coach grants or declines it beside the wish")
    void moving() {
        Document before = shown("change-ask", it.student());
        assertEquals("Ask for another time", before.select("a[href$=/move]").text());
        assertEquals(1, before.select("form[action$=/cancel]").size(), "in time one cancels alone");
        ask(Optional.of(FRIDAY), "");
        Document own = shown("change-own", it.student());
        assertEquals(1, own.select("form[action$=/change/withdraw]").size());
        assertTrue(own.select("a[href$=/move], form[action$=/change/grant]").isEmpty(), "one at a time");
        Document led = shown("change-answer", it.coach());
        assertEquals(
                "Move to Fri 9 Jan, 10:00",
                led.select("form[action$=/change/grant] button").text());
        assertEquals(1, led.select("form[action$=/change/decline]").size());
        assertTrue(led.select("#asked").text().contains("Stella asks to move this session"));
        assertFalse(led.select("aside").text().contains("waits for an answer"), "said once");
        assertTrue(own.select("aside").text().contains("waits for an answer"), "and why nothing can be changed");
        assertTrue(led.select("form[action$=/change/withdraw]").isEmpty());
    }

    @Test
    @DisplayName("B5: after the cutoff a student asks with a reason, and whoever decides chooses about the credits")
    void exception() {
        late();
        Document before = shown("change-late", it.student());
        assertEquals(1, before.select("form[action$=/change/ask] [name=reason]").size());
        assertTrue(before.select("form[action$=/cancel]").isEmpty());
        ask(Optional.empty(), "Ill");
        Document led = shown("change-late-answer", it.coach());
        assertEquals(2, led.select("form[action$=/change/grant] [name=credits]").size());
        assertTrue(led.select("main").text().contains("Ill"));
    }

    @Test
    @DisplayName("E3: a new time that was taken meanwhile cannot be granted, and the page says why before one tries")
    void taken() {
        ask(Optional.of(FRIDAY), "");
        Leadership other = it.another("Olaf");
        it.duologue()
                .bookings()
                .book(new BookSessions(
                        it.coach(), other.enrollment(), it.coach().member(), it.sessionType(), List.of(FRIDAY)));
        Document led = shown("change-taken", it.coach());
        assertTrue(led.select("form[action$=/change/grant]").isEmpty());
        assertEquals(1, led.select("form[action$=/change/decline]").size());
        assertTrue(led.select("main").text().contains("This cannot be granted now."));
    }

    @Test
    @DisplayName("what was declined is in the history with why, and one can ask again")
    void declined() {
        ChangeRequestId id = ask(Optional.of(FRIDAY), "");
        it.duologue().changeRequests().decline(new DeclineChangeRequest(it.coach(), id, "away"));
        Document own = shown("change-declined", it.student());
        assertTrue(own.select("main").text().contains("Change declined by Carl: “away”"), own.text());
        assertEquals(1, own.select("a[href$=/move]").size());
    }

    @Test
    @DisplayName("a message is shown as it was typed, whatever word it is")
    void declinedWithNone() {
        ChangeRequestId id = ask(Optional.of(FRIDAY), "");
        it.duologue().changeRequests().decline(new DeclineChangeRequest(it.coach(), id, "none"));
        Document own = shown("change-declined-none", it.student());
        assertTrue(own.select("main").text().contains("Change declined by Carl: “none”"), own.text());
    }

    @Test
    @DisplayName("a request that nobody answered says so without any message")
    void unanswered() {
        ask(Optional.of(FRIDAY), "");
        world.clock().set(THURSDAY.minus(Duration.ofHours(2)));
        Document own = shown("change-unanswered", it.student());
        assertTrue(
                own.select("main").text().contains("Nobody answered the request for a change Wed 7 Jan"), own.text());
    }

    @Test
    @DisplayName("B24: the dialog offers the free times and asks for one, with a reason where it is late")
    void dialog() {
        Entered entered =
                Entered.sent(Map.of("day", List.of("2026-01-09"), "slot", List.of("2026-01-09T10:00:00+01:00")));
        MoveModel early = dialog(it.student(), entered);
        assertEquals("Ask for Fri 9 Jan, 10:00", early.button());
        assertTrue(early.notices().isEmpty() && early.calendar().isPresent());
        assertFalse(early.reason().orElseThrow().look().required());
        late();
        assertTrue(dialog(it.student(), entered).reason().orElseThrow().look().required());
        Document page = Shown.page(
                "move-ask",
                new Page("session/move.jte", dialog(it.student(), entered)),
                reader(it.student(), Locale.ENGLISH));
        assertEquals(1, page.select("form.booking-sum [name=reason]").size());
    }

    @Test
    @DisplayName("F2: whoever moves it hears what comes back of a request that loses its last time to it")
    void movingOntoRequest() {
        it.ask(FRIDAY);
        Entered onto = Entered.sent(Map.of("slot", List.of("2026-01-09T10:00:00+01:00")));
        Entered beside = Entered.sent(Map.of("slot", List.of("2026-01-09T12:00:00+01:00")));
        assertEquals(
                "Moving costs nothing. Stella and Carl get a mail with the new time."
                        + " 1 credit that is held comes back, since a request for this time loses its last one.",
                dialog(it.coach(), onto).sum());
        assertEquals(
                "Moving costs nothing. Stella and Carl get a mail with the new time.",
                dialog(it.coach(), beside).sum());
    }

    private MoveModel dialog(Actor by, Entered entered) {
        var asked = it.duologue().bookingQueries();
        Sought sought = Sought.of(entered, Leadership.BERLIN).one(entered);
        return new MoveDialog(asked.booking(by, session), by, sought, Optional.empty())
                .model(asked, reader(by, Locale.ENGLISH), entered, Optional.empty());
    }

    @Test
    @DisplayName("F15: the inbox lists who wants what of which session, and leads to it")
    void inbox() {
        ask(Optional.of(FRIDAY), "");
        var found = it.duologue()
                .changeRequestQueries()
                .requests(it.coach(), RequestFilter.ALL.waiting(), PageRequest.first(10));
        RequestInbox inbox = RequestInbox.of(RequestInbox.Kind.CHANGES, it.coach(), Entered.nothing(), Map.of());
        Document page = Shown.everywhere(
                "change-requests",
                language -> reader(it.coach(), language),
                reader -> new Page("page/list.jte", new ChangeRequestList(it.coach(), reader).list(found, inbox)));
        assertTrue(page.select("main").text().contains("Move to Fri 9 Jan, 10:00"), page.text());
        assertEquals(
                1, page.select("a[href=/app/sessions/" + session.value() + "]").size());
    }
}
