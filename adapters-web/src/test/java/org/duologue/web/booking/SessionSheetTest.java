package org.duologue.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.program.ProgramUseCases;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Option;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The session page: whose time, how to get in, what changing does, what happened")
class SessionSheetTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 10);
    private final BookingId id =
            story.book(Leadership.berlin("2026-01-07T10:00")).get(0);

    private SessionModel model(Actor by, String zone) {
        return model(id, by, zone);
    }

    private SessionModel model(BookingId id, Actor by, String zone) {
        var asked = story.duologue().bookingQueries();
        var session = asked.booking(by, id);
        return new SessionSheet(session, Optional.empty(), by, reader(by, zone))
                .model(
                        SessionChanges.of(asked, story.duologue().changeRequestQueries(), by, session),
                        Entered.nothing(),
                        Optional.empty(),
                        "");
    }

    private Reader reader(Actor by, String zone) {
        return Shown.reader(by, "Stella", zone, world.clock().instant(), Locale.ENGLISH);
    }

    private Document shown(String name, SessionModel model) {
        return Shown.page(name, new Page("session/session.jte", model), reader(story.student(), "America/New_York"));
    }

    @Test
    @DisplayName("S2.30 S2.31 X3 X6: my time and the coach’s, the link, the deadline as a fact, both ways to change it")
    void details() {
        SessionModel model = model(story.student(), "America/New_York");
        assertEquals("Wednesday 7 January, 04:00 to 05:00", model.title());
        assertEquals("04:00 to 05:00, New York (GMT−5)", model.facts().get(0).text());
        assertEquals("10:00 to 11:00, Berlin (GMT+1)", model.facts().get(1).text());
        assertEquals("Tue 6 Jan, 04:00", model.change().orElseThrow().deadline());
        Document page = shown("session", model);
        assertEquals(
                "Cancel and take back 1 credit", page.select("#cancel button").text());
        assertTrue(page.select(".feature button[disabled]").text().contains("Join opens Wed 7 Jan, 03:45"));
        assertTrue(page.select("#cancel").text().contains("1 credit comes back"));
    }

    @Test
    @DisplayName("B20 S1.13 S1.68: one can join from 15 minutes before the start until the end")
    void joining() {
        world.clock().pass(Duration.ofMinutes(2924));
        assertEquals("", model(story.student(), "Europe/Berlin").joining().href());
        world.clock().pass(Duration.ofMinutes(1));
        assertEquals(
                "https://meet.example/carl",
                model(story.student(), "Europe/Berlin").joining().href());
        world.clock().pass(Duration.ofMinutes(75));
        SessionModel over = model(story.student(), "Europe/Berlin");
        assertEquals("", over.joining().href());
        assertEquals("Held", over.state());
        assertTrue(over.change().isEmpty());
    }

    @Test
    @DisplayName("B4 S1.69: after the cutoff a student sees until when it was possible; the coach still can")
    void cutoff() {
        world.clock().pass(Duration.ofHours(30));
        SessionModel.Change mine =
                model(story.student(), "Europe/Berlin").change().orElseThrow();
        assertFalse(mine.cancel());
        assertFalse(mine.move());
        assertTrue(mine.noCancel().contains("Tue 6 Jan, 10:00"), mine.noCancel());
        SessionModel.Change theirs =
                model(story.coach(), "Europe/Berlin").change().orElseThrow();
        assertTrue(theirs.cancel() && theirs.move());
        assertEquals("Cancel this session", theirs.button());
        assertTrue(mine.credits().isEmpty(), "a student has no choice");
        assertEquals(
                List.of("1 credit comes back", "1 credit stays used"),
                theirs.credits().orElseThrow().options().stream()
                        .map(Option::label)
                        .toList());
        assertTrue(theirs.credits().orElseThrow().options().get(0).chosen());
        assertEquals(
                0,
                shown("session-late", model(story.student(), "Europe/Berlin"))
                        .select("form[action$=cancel]")
                        .size());
    }

    @Test
    @DisplayName("X3 X8 B5: where late cancelling forfeits the credits, that none comes back is said beforehand")
    void forfeiting() {
        ProgramUseCases programs = story.duologue().programs();
        ProgramSettings usual = ProgramSettings.usual(
                "Leadership",
                story.appointment(),
                10,
                Cycle.WEEKLY,
                List.of(story.coach().member()));
        programs.changeProgram(new ChangeProgram(story.owner(), story.program(), forfeiting(usual), Optional.empty()));
        BookingId other = story.book(Leadership.berlin("2026-01-07T13:00")).get(0);
        world.clock().set(Leadership.berlin("2026-01-07T09:00"));
        Document page = shown("session-forfeiting", model(other, story.student(), "Europe/Berlin"));
        assertTrue(page.select("#cancel").text().contains("No credit comes back"));
        assertEquals("Cancel this session", page.select("#cancel button").text());
        assertTrue(page.select("[aria-labelledby=change]").text().contains("It was free to cancel until"));
    }

    private static ProgramSettings forfeiting(ProgramSettings usual) {
        return new ProgramSettings(
                usual.type(),
                usual.name(),
                usual.description(),
                usual.price(),
                usual.bookingEnabled(),
                usual.appointment(),
                usual.freeSlots(),
                usual.cycle(),
                usual.carryOver(),
                usual.additionalSessions(),
                usual.additionalCap(),
                usual.acceptsBalance(),
                Optional.of(LatePolicy.FORFEIT),
                usual.lateReschedule(),
                usual.coaches());
    }

    @Test
    @DisplayName(
            "X5: cancelled: the label, the reason, what came back, and the way to schedule again with the same coach")
    void cancelled() {
        story.duologue().bookings().cancel(new CancelSession(story.student(), id, "Ill <b>sorry</b>"));
        SessionModel model = model(story.student(), "Europe/Berlin");
        assertEquals("Cancelled", model.state());
        assertTrue(
                model.again().contains("/book?coach=" + story.coach().member().value()));
        Document page = shown("session-cancelled", model);
        assertTrue(page.select(".notice").text().contains("1 credit came back. Reason: “Ill <b>sorry</b>”"));
        assertTrue(page.select(".notice b b").isEmpty(), "what people write is text");
    }

    @Test
    @DisplayName("B25: a moved session says from when")
    void moved() {
        story.duologue().bookings().move(new MoveSession(story.student(), id, Leadership.berlin("2026-01-08T12:00")));
        SessionModel model = model(story.student(), "Europe/Berlin");
        assertEquals("Moved from Wed 7 Jan, 10:00", model.history().get(0).label());
        assertEquals("Thursday 8 January, 12:00 to 13:00", model.title());
    }

    @Test
    @DisplayName("the dialog for moving: the own old time is free; one time is chosen")
    void moving() {
        var asked = story.duologue().bookingQueries();
        Entered entered = Entered.sent(Map.of(
                "day", List.of("2026-01-07"),
                "slot", List.of("2026-01-08T10:00:00+01:00", "2026-01-07T11:00:00+01:00")));
        Sought sought = Sought.of(entered, Leadership.BERLIN).one(entered);
        MoveModel model = new MoveDialog(asked.booking(story.student(), id), story.student(), sought, Optional.empty())
                .model(asked, reader(story.student(), "Europe/Berlin"), entered, Optional.empty());
        assertEquals("Move to Wed 7 Jan, 11:00", model.button());
        assertTrue(model.calendar().orElseThrow().slots().get(0).slots().stream()
                .anyMatch(slot -> slot.label().equals("11:00") && slot.chosen()));
        assertTrue(
                model.calendar().orElseThrow().slots().stream()
                        .flatMap(slots -> slots.slots().stream())
                        .noneMatch(slot -> slot.label().equals("10:00")),
                "E8: its present time is no other time");
        Shown.page("move", new Page("session/move.jte", model), reader(story.student(), "Europe/Berlin"));
    }
}
