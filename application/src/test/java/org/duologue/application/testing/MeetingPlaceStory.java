package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.enrollment.MatchCoaches;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.MeetingPlace;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where sessions take place, on any ports. */
public abstract class MeetingPlaceStory {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");

    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        it = Leadership.in(begin(MONDAY), 10);
    }

    private String place(BookingId session) {
        return it.duologue().bookingQueries().booking(it.student(), session).meetingPlace();
    }

    private void requireRooms(String before, String after, List<BookingId> sessions) {
        Set<String> places = new HashSet<>();
        for (BookingId session : sessions) {
            String place = place(session);
            assertInstanceOf(MeetingPlace.Link.class, MeetingPlace.of(place));
            assertTrue(place.startsWith(before) && place.endsWith(after), place);
            assertTrue(place.length() > before.length() + after.length(), place);
            places.add(place);
        }
        assertEquals(sessions.size(), places.size(), "each has a room of its own");
    }

    @Test
    @DisplayName("S2.30, B9: each session has a room of its own, which stays its own when it is moved")
    void rooms() {
        it.meetingAt("https://meet.example/acme-{room}?lang=de");
        List<BookingId> booked = it.book(WEDNESDAY, THURSDAY);
        requireRooms("https://meet.example/acme-", "?lang=de", booked);
        String before = place(booked.get(0));
        it.meetingAt("https://elsewhere.example/");
        it.duologue().bookings().move(new MoveSession(it.coach(), booked.get(0), WEDNESDAY.plusSeconds(2 * 3600)));
        assertEquals(before, place(booked.get(0)));
    }

    @Test
    @DisplayName("S2.30: a session that was asked for has its room from when it is confirmed")
    void roomsOfConfirmed() {
        it.deciding(Confirmation.REQUEST, 1);
        it.meetingAt("https://meet.example/{room}");
        BookingId session = it.duologue()
                .bookingRequests()
                .confirm(new ConfirmBookingRequest(it.coach(), it.ask(WEDNESDAY), WEDNESDAY, Optional.empty()));
        requireRooms("https://meet.example/", "", List.of(session));
    }

    @Test
    @DisplayName("S2.30: where the appointment does not say, each coach's own place holds, with rooms or without")
    void own() {
        Team team = Team.of(it);
        it.meetingAt("");
        it.meetingAt(team.carl(), "https://carl.example/me");
        assertEquals("https://carl.example/me", place(with(team, team.carl(), WEDNESDAY)));
        assertEquals("", place(with(team, team.cora(), berlin("2026-01-07T15:00"))));
        it.meetingAt(team.cora(), "https://cora.example/{room}");
        requireRooms("https://cora.example/", "", List.of(with(team, team.cora(), berlin("2026-01-08T15:00"))));
        it.meetingAt("Room 5");
        assertEquals("Room 5", place(with(team, team.carl(), THURSDAY)));
    }

    @Test
    @DisplayName("S2.30, B7: what was being paid for has the place of its coach, though another is matched meanwhile")
    void paid() {
        Team team = Team.of(it);
        it.deciding(Confirmation.INSTANT, 101);
        Buying buying = new Buying(team.led()).selling(true, Optional.of(40_00L));
        it.meetingAt("");
        it.meetingAt(team.carl(), "https://carl.example/me");
        CheckoutId checkout = buying.begin(WEDNESDAY);
        it.duologue().enrollments().matchCoaches(new MatchCoaches(it.owner(), team.enrollment(), List.of(team.cora())));
        buying.pay(checkout);
        BookingId session = buying.view(checkout).sessions().get(0).booking().orElseThrow();
        assertEquals("https://carl.example/me", place(session));
    }

    private static BookingId with(Team team, MemberId coach, Instant start) {
        Leadership it = team.it();
        BookSessions wish = new BookSessions(it.student(), team.enrollment(), coach, it.sessionType(), List.of(start));
        return it.duologue().bookings().book(wish).get(0);
    }

    @Test
    @DisplayName("a place that is none is refused, and the hours stay as they were")
    void refused() {
        Runnable set = () -> it.meetingAt(it.coach().member(), "https://meet.example/{rom}");
        assertEquals(
                Optional.of(Invalid.of(new FieldProblem("meetingPlace", "not-a-room", Map.of("room", "{room}")))),
                Refusals.of(set));
        assertEquals(
                "",
                it.duologue()
                        .schedulingQueries()
                        .availability(it.owner(), it.coach().member())
                        .settings()
                        .meetingPlace());
    }
}
