package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.RateSession;
import org.duologue.application.booking.RemarksView;
import org.duologue.application.booking.WriteNotes;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.RemarkRefusal;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said about a session, on any ports. */
public abstract class RemarksStory {

    private static final Instant START = berlin("2026-01-07T10:00");
    private static final Instant END = START.plus(Duration.ofHours(1));
    private static final String SECRET = "ask-about-the-boss";

    private World world;
    private Leadership it;
    private BookingId session;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 10);
        session = it.book(START).get(0);
    }

    private RemarksView seen(Actor by) {
        return it.duologue().bookingQueries().remarks(by, session);
    }

    private void note(Actor by, String shared, String kept) {
        it.duologue().bookings().writeNotes(new WriteNotes(by, session, shared, kept));
    }

    private void rate(Actor by, int stars) {
        it.duologue().bookings().rate(new RateSession(by, session, stars, "clear"));
    }

    @Test
    @DisplayName("E15: what is noted for oneself is seen by coach and admin, and by the student in no view and no mail")
    void kept() {
        note(it.coach(), "read chapter 3", SECRET);
        assertEquals(
                List.of("read chapter 3", SECRET),
                List.of(seen(it.owner()).shared(), seen(it.coach()).kept()));
        assertEquals(
                List.of("read chapter 3", ""),
                List.of(seen(it.student()).shared(), seen(it.student()).kept()));
        note(it.owner(), "", SECRET);
        world.clock().set(END);
        rate(it.student(), 4);
        world.runDue();
        String everything = seen(it.student())
                + it.duologue().bookingQueries().booking(it.student(), session).toString()
                + it.duologue().bookingQueries().past(it.student(), BookingFilter.ALL, PageRequest.first(10))
                + it.duologue().calendarFeedQueries().session(it.student(), session)
                + world.mailer().take();
        assertTrue(everything.contains("Coaching call"));
        assertFalse(everything.contains(SECRET));
        assertEquals(SECRET, seen(it.owner()).kept(), "it is still there");
    }

    @Test
    @DisplayName("E15: the student notes nothing, and nobody but the student rates")
    void rights() {
        refused(Forbidden.class, () -> note(it.student(), "a", "b"));
        world.clock().set(END);
        refused(Forbidden.class, () -> rate(it.coach(), 5));
        refused(Forbidden.class, () -> rate(it.owner(), 5));
        assertEquals(Optional.empty(), seen(it.owner()).rating());
        assertEquals(
                List.of(true, false),
                List.of(seen(it.coach()).leads(), seen(it.coach()).rates()));
        assertEquals(
                List.of(false, true),
                List.of(seen(it.student()).leads(), seen(it.student()).rates()));
    }

    @Test
    @DisplayName(
            "the student rates after the end and changes it for seven days; the view says beforehand what is refused")
    void rating() {
        world.clock().set(END.minusMillis(1));
        RemarkRefusal.NotOver early = refused(RemarkRefusal.NotOver.class, () -> rate(it.student(), 5));
        assertEquals(Optional.of(early), seen(it.student()).refusal());
        world.clock().set(END);
        rate(it.student(), 2);
        world.clock().set(END.plus(Duration.ofDays(7)));
        rate(it.student(), 5);
        assertEquals(5, seen(it.coach()).rating().orElseThrow().stars());
        assertEquals("clear", seen(it.coach()).rating().orElseThrow().comment());
        world.clock().set(END.plus(Duration.ofDays(7)).plusMillis(1));
        RemarkRefusal.RatingFixed late = refused(RemarkRefusal.RatingFixed.class, () -> rate(it.student(), 1));
        assertEquals(Optional.of(late), seen(it.student()).refusal());
        assertEquals(5, seen(it.student()).rating().orElseThrow().stars());
    }

    @Test
    @DisplayName("E12: whoever looked at older notes does not overwrite newer ones")
    void stale() {
        long seen = seen(it.coach()).revision();
        note(it.owner(), "from Olga", "");
        WriteNotes late = new WriteNotes(it.coach(), session, "", "", Optional.of(seen), Optional.empty());
        refused(Stale.class, () -> it.duologue().bookings().writeNotes(late));
        assertEquals("from Olga", seen(it.student()).shared());
    }

    @Test
    @DisplayName("E12: a rating given while notes are written keeps neither from being there")
    void apart() {
        world.clock().set(END);
        note(it.owner(), "from Olga", "");
        int seen = seen(it.coach()).revision();
        rate(it.student(), 3);
        rate(it.student(), 4);
        assertEquals(seen, seen(it.coach()).revision());
        it.duologue()
                .bookings()
                .writeNotes(new WriteNotes(
                        it.coach(), session, "from Carl", SECRET, Optional.of((long) seen), Optional.empty()));
        RemarksView all = seen(it.coach());
        assertEquals(List.of("from Carl", SECRET), List.of(all.shared(), all.kept()));
        assertEquals(4, all.rating().orElseThrow().stars());
    }
}
