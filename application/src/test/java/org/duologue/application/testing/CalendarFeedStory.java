package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.CalendarFeedQueries;
import org.duologue.application.booking.CalendarFeedUseCases;
import org.duologue.application.booking.CalendarFeedView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.people.SuspendMember;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everybody's private feed of their own sessions, on any ports. */
public abstract class CalendarFeedStory {

    private World world;
    private Leadership it;
    private CalendarFeedUseCases feeds;
    private CalendarFeedQueries asked;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 10);
        feeds = it.duologue().calendarFeeds();
        asked = it.duologue().calendarFeedQueries();
    }

    @Test
    @DisplayName("F4 E17: both people see a session in their feed, by one id and a rising sequence, until cancelled")
    void sessions() {
        String coach = feeds.renewFeed(it.coach());
        String student = feeds.renewFeed(it.student());
        assertEquals("Acme\n", asked.calendar(coach));
        BookingId id = it.book(berlin("2026-01-07T10:00")).get(0);
        it.another("Sven").book(berlin("2026-01-08T10:00"));
        String first = "2026-01-07T09:00:00Z " + id.value() + " #0 Coaching call with ";
        assertEquals("Acme\n" + first + "Carl", asked.calendar(student));
        assertEquals(
                List.of("Acme", first + "Stella"),
                asked.calendar(coach).lines().limit(2).toList());
        assertEquals(3, asked.calendar(coach).lines().count());
        it.duologue().bookings().move(new MoveSession(it.student(), id, berlin("2026-01-07T15:00")));
        String moved = "2026-01-07T14:00:00Z " + id.value() + " #1 Coaching call with ";
        assertEquals("Acme\n" + moved + "Carl", asked.calendar(student));
        assertEquals("Acme\n" + moved + "Stella", asked.session(it.coach(), id));
        it.duologue().bookings().cancel(new CancelSession(it.student(), id, ""));
        assertEquals("Acme\n", asked.calendar(student));
        refused(NotFound.class, () -> asked.session(it.student(), id));
    }

    @Test
    @DisplayName("F4: a feed reaches 30 days back")
    void past() {
        String secret = feeds.renewFeed(it.student());
        it.book(berlin("2026-01-07T10:00"));
        world.clock().set(berlin("2026-01-07T11:00").plus(Duration.ofDays(30)).minusMillis(1));
        assertEquals(2, asked.calendar(secret).lines().count());
        world.clock().set(berlin("2026-01-07T11:00").plus(Duration.ofDays(30)));
        assertEquals(1, asked.calendar(secret).lines().count());
    }

    @Test
    @DisplayName("F4 E15: renewed, taken away or of somebody suspended, the old address leads nowhere")
    void secrets() {
        assertEquals(Optional.empty(), asked.feed(it.student()));
        String first = feeds.renewFeed(it.student());
        assertEquals(Optional.of(new CalendarFeedView(MONDAY)), asked.feed(it.student()));
        assertEquals(Optional.empty(), asked.feed(it.coach()));
        String second = feeds.renewFeed(it.student());
        assertNotEquals(first, second);
        refused(NotFound.class, () -> asked.calendar(first));
        assertEquals("Acme\n", asked.calendar(second));
        it.duologue()
                .people()
                .suspend(new SuspendMember(it.owner(), it.student().member()));
        refused(NotFound.class, () -> asked.calendar(second));
        String coach = feeds.renewFeed(it.coach());
        feeds.removeFeed(it.coach());
        feeds.removeFeed(it.coach());
        refused(NotFound.class, () -> asked.calendar(coach));
        refused(NotFound.class, () -> asked.calendar(""));
    }
}
