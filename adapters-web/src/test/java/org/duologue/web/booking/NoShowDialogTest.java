package org.duologue.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Stale;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Tone;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B28: who did not come: what is noted, what noting it does, and until when it can be corrected")
class NoShowDialogTest {

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 1);
    private final BookingId id =
            story.book(Leadership.berlin("2026-01-07T10:00")).get(0);

    @BeforeEach
    void begin() {
        world.clock().set(Leadership.berlin("2026-01-07T10:00"));
    }

    private Reader reader(Actor by, Locale language) {
        return Shown.reader(by, "Somebody", "Europe/Berlin", world.clock().instant(), language);
    }

    private SessionModel page(Actor by, Locale language) {
        var session = story.duologue().bookingQueries().booking(by, id);
        return new SessionSheet(session, Optional.empty(), by, reader(by, language))
                .model(
                        SessionChanges.of(
                                story.duologue().bookingQueries(),
                                story.duologue().changeRequestQueries(),
                                by,
                                session),
                        Entered.nothing(),
                        Optional.empty(),
                        "");
    }

    private NoShowModel dialog(Entered entered, boolean stale, Locale language) {
        var asked = story.duologue().bookingQueries();
        return new NoShowDialog(asked.booking(story.coach(), id), story.coach(), reader(story.coach(), language))
                .model(asked, entered, stale ? Optional.of(new Stale("booking")) : Optional.empty());
    }

    private void mark(Absent absent) {
        story.duologue().bookings().markNoShow(new MarkNoShow(story.owner(), id, absent));
    }

    private static List<String> hints(NoShowModel model) {
        return model.choices().options().stream().map(Option::hint).toList();
    }

    @Test
    @DisplayName("F2: each choice says beforehand what becomes of the credits and who gets a mail")
    void choices() {
        NoShowModel model = dialog(Entered.nothing(), false, Locale.ENGLISH);
        assertEquals(
                List.of("Stella did not come.", "You did not come."),
                model.choices().options().stream().map(Option::label).toList());
        assertEquals(
                List.of(
                        "The credit stays used. Stella gets a mail.",
                        "1 credit comes back to Stella. Stella gets a mail."),
                hints(model));
        assertEquals("It can be corrected until Wed 14 Jan, 10:00.", model.hint());
        Document shown =
                Shown.page("no-show", new Page("session/noshow.jte", model), reader(story.coach(), Locale.ENGLISH));
        assertEquals(
                2, shown.select("input[type=radio][name=absent]:not([checked])").size());
        assertEquals("0", shown.select("input[name=version]").val());
    }

    @Test
    @DisplayName("a choice that cannot be made says why; one that is stale stays chosen, with the state of now")
    void refused() {
        mark(Absent.COACH);
        story.book(Leadership.berlin("2026-01-09T10:00"));
        NoShowModel model = dialog(Entered.sent(Map.of("absent", List.of("NOBODY"))), true, Locale.ENGLISH);
        assertEquals(
                List.of(true, true),
                model.choices().options().stream().map(Option::disabled).toList());
        assertTrue(hints(model).get(0).startsWith("This needs 1 credit, and there is none."), () -> "" + hints(model));
        assertFalse(model.open());
        assertEquals(1, model.version());
        assertEquals("Somebody was faster", model.notice().orElseThrow().title());
        world.clock().pass(Duration.ofDays(7).plusMillis(1));
        NoShowModel late = dialog(Entered.nothing(), false, Locale.GERMAN);
        String said = late.notice().orElseThrow().text();
        assertTrue(said.startsWith("Das konnte bis Mi. 14. Jan"), said);
    }

    @Test
    @DisplayName("before the start there is no card; then staff see it, the student never")
    void card() {
        assertEquals(Optional.empty(), page(story.student(), Locale.ENGLISH).whoCame());
        SessionModel.WhoCame card =
                page(story.coach(), Locale.ENGLISH).whoCame().orElseThrow();
        assertEquals("It counts as held as planned.", card.said());
        assertTrue(card.href().endsWith("/no-show"));
        world.clock().set(Leadership.berlin("2026-01-07T09:59"));
        assertEquals(Optional.empty(), page(story.coach(), Locale.ENGLISH).whoCame());
    }

    @Test
    @DisplayName("the student reads what is noted, what became of the credit, whom to tell if it is wrong")
    void student() {
        mark(Absent.STUDENT);
        SessionModel model = page(story.student(), Locale.ENGLISH);
        assertEquals("No-show", model.state());
        assertEquals(Tone.WARM, model.tone());
        assertEquals("You did not come.", model.notice().orElseThrow().title());
        assertEquals(
                "The credit stays used. If this is wrong, tell Olga: it can be corrected until Wed 14 Jan, 10:00.",
                model.notice().orElseThrow().text());
        assertEquals("Noted by Olga: You did not come.", model.history().get(0).label());
        Shown.page("session-no-show", new Page("session/session.jte", model), reader(story.student(), Locale.ENGLISH));
        mark(Absent.COACH);
        SessionModel german = page(story.student(), Locale.GERMAN);
        assertEquals("Coach nicht erschienen", german.state());
        assertEquals("Carl ist nicht gekommen.", german.notice().orElseThrow().title());
        assertTrue(german.notice().orElseThrow().text().startsWith("1 Guthaben kam zurück."));
        SessionModel staff = page(story.coach(), Locale.ENGLISH);
        assertEquals(
                "It can be corrected until Wed 14 Jan, 10:00.",
                staff.whoCame().orElseThrow().until());
        Shown.page(
                "session-coach-no-show", new Page("session/session.jte", staff), reader(story.coach(), Locale.ENGLISH));
    }
}
