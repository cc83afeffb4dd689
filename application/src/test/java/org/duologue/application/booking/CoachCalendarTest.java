package org.duologue.application.booking;

import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.CoachCalendarView.Asked;
import org.duologue.application.booking.CoachCalendarView.Held;
import org.duologue.application.booking.CoachCalendarView.Kept;
import org.duologue.application.testing.Holding;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F3: the calendar of a coach")
class CoachCalendarTest {

    private static final TimeRange WEEK = TimeRange.of(Leadership.MONDAY, Duration.ofDays(7));

    private static final Instant TEN = Leadership.berlin("2026-01-07T10:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 10);

    private CoachCalendarView calendar(TimeRange window) {
        return it.duologue()
                .coachCalendarQueries()
                .calendar(it.coach(), it.coach().member(), window);
    }

    private TimeRange book() {
        FreeTimesQuestion question = new FreeTimesQuestion(
                it.enrollment(), it.coach().member(), it.sessionType(), Leadership.MONDAY, Leadership.MONDAY);
        TimeRange time = it.duologue()
                .bookingQueries()
                .nextFree(it.owner(), question)
                .orElseThrow()
                .time();
        it.duologue()
                .bookings()
                .book(new BookSessions(
                        it.student(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(time.start())));
        return time;
    }

    @Test
    @DisplayName(
            "a session blocks its buffers too; it is there while its buffer reaches into the window, and no longer")
    void buffers() {
        TimeRange time = book();
        Duration buffer = Duration.ofMinutes(it.duologue()
                .schedulingQueries()
                .appointment(it.owner(), it.appointment())
                .settings()
                .bufferAfter());
        CoachCalendarView week = calendar(WEEK);
        assertEquals(1, week.sessions().size());
        assertEquals(time.grown(Duration.ZERO, buffer), week.sessions().get(0).blocked());
        TimeRange lastOfBuffer = TimeRange.of(time.end().plus(buffer).minusMillis(1), Duration.ofHours(1));
        assertEquals(1, calendar(lastOfBuffer).sessions().size());
        assertEquals(
                0,
                calendar(TimeRange.of(time.end().plus(buffer), Duration.ofHours(1)))
                        .sessions()
                        .size());
    }

    @Test
    @DisplayName("B23: times that students ask for, by start, until the request is answered")
    void asked() {
        it.deciding(Confirmation.REQUEST, 1);
        Instant early = Leadership.berlin("2026-01-07T10:00");
        Instant late = Leadership.berlin("2026-01-08T10:00");
        BookingRequestId request = it.duologue()
                .bookingRequests()
                .request(new RequestSession(
                        it.student(), it.enrollment(), it.coach().member(), it.sessionType(), List.of(late, early)));
        assertEquals(
                List.of(early, late),
                calendar(WEEK).asked().stream().map(a -> a.time().start()).toList());
        assertEquals("Stella", calendar(WEEK).asked().get(0).studentName());
        assertEquals(
                1, calendar(TimeRange.of(early, Duration.ofMinutes(1))).asked().size());
        it.duologue().bookingRequests().confirm(new ConfirmBookingRequest(it.coach(), request, late));
        assertEquals(List.of(), calendar(WEEK).asked());
        assertEquals(1, calendar(WEEK).sessions().size());
    }

    @Test
    @DisplayName("B23: a time that is asked for is kept from others with its buffers where the request keeps its times")
    void askedAndKept() {
        new Holding(it).keeping(Confirmation.REQUEST, 10, RequestHold.SOFT);
        it.ask(TEN.plus(Duration.ofDays(1)));
        new Holding(it).keeping(Confirmation.REQUEST, 10, RequestHold.HARD);
        BookingRequestId request = it.ask(TEN);
        Instant until = it.duologue()
                .bookingRequestQueries()
                .request(it.student(), request)
                .expiresAt();
        TimeRange blocked = TimeRange.of(TEN, Duration.ofMinutes(75));
        assertEquals(
                List.of(Optional.of(new Kept(blocked, until)), Optional.empty()),
                calendar(WEEK).asked().stream().map(Asked::kept).toList());
        TimeRange lastOfBuffer = TimeRange.of(blocked.end().minusMillis(1), Duration.ofHours(1));
        assertEquals(1, calendar(lastOfBuffer).asked().size());
        TimeRange after = TimeRange.of(blocked.end(), Duration.ofHours(1));
        assertEquals(0, calendar(after).asked().size());
        world.clock().set(until);
        assertEquals(
                List.of(Optional.empty()),
                calendar(WEEK).asked().stream().map(Asked::kept).toList());
    }

    @Test
    @DisplayName("T74: a time that is kept for a student who decides, until it is booked or over by the clock")
    void held() {
        new Holding(it).hold(TEN);
        TimeRange blocked = TimeRange.of(TEN, Duration.ofMinutes(75));
        Instant until = Leadership.MONDAY.plus(Duration.ofMinutes(10));
        Held held = calendar(WEEK).held().get(0);
        assertEquals(List.of("Stella", "Carl"), List.of(held.studentName(), held.coachName()));
        assertEquals(new Kept(blocked, until), held.kept());
        TimeRange lastOfBuffer = TimeRange.of(blocked.end().minusMillis(1), Duration.ofHours(1));
        assertEquals(List.of(held), calendar(lastOfBuffer).held());
        assertEquals(
                List.of(),
                calendar(TimeRange.of(blocked.end(), Duration.ofHours(1))).held());
        world.clock().set(until.minusMillis(1));
        assertEquals(List.of(held), calendar(WEEK).held());
        world.clock().set(until);
        assertEquals(List.of(), calendar(WEEK).held());
        new Holding(it).hold(TEN);
        it.book(TEN);
        assertEquals(List.of(), calendar(WEEK).held());
    }

    @Test
    @DisplayName("T74: a time that is kept for the coach as a student is there without the buffers of the other coach")
    void heldForTheCoach() {
        TimeRange time = TimeRange.of(TEN, Duration.ofHours(1));
        SlotHold hold = new SlotHold(
                new SlotHoldId(new UUID(1, 1)),
                it.owner().workspace(),
                it.enrollment(),
                it.coach().member(),
                it.owner().member(),
                it.sessionType(),
                time,
                Duration.ZERO,
                Duration.ofMinutes(15),
                Optional.empty(),
                Leadership.MONDAY.plusMillis(1));
        world.ports().unitOfWork().run(() -> world.ports().slotHolds().replace(it.enrollment(), List.of(hold)));
        Held held = calendar(WEEK).held().get(0);
        assertEquals(time, held.kept().blocked());
        assertEquals("Olga", held.coachName());
    }

    @Test
    @DisplayName("open hours are merged and cut to the window")
    void open() {
        assertEquals(5, calendar(WEEK).open().size());
        TimeRange first = calendar(WEEK).open().get(0);
        TimeRange part = TimeRange.of(first.start().plusSeconds(60), Duration.ofMinutes(5));
        assertEquals(List.of(part), calendar(part).open());
    }

    @Test
    @DisplayName("refused: to a student as not found, and for more than 42 days and the hour of a clock change")
    void refusedCalendars() {
        refused(NotFound.class, () -> it.duologue()
                .coachCalendarQueries()
                .calendar(it.student(), it.coach().member(), WEEK));
        TimeRange longest = TimeRange.of(Leadership.MONDAY, Duration.ofDays(42));
        assertEquals(30, calendar(longest).open().size());
        TimeRange withClockChange = longest.grown(Duration.ZERO, Duration.ofHours(1));
        assertEquals(31, calendar(withClockChange).open().size());
        TimeRange longer = withClockChange.grown(Duration.ZERO, Duration.ofMillis(1));
        assertEquals(
                List.of(FieldProblem.outOfRange("to", 42, 0, 42)),
                refused(Invalid.class, () -> calendar(longer)).problems());
    }
}
