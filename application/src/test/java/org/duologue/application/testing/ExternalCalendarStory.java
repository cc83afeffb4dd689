package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.scheduling.AddExternalCalendar;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.ExternalCalendarView;
import org.duologue.application.scheduling.RemoveExternalCalendar;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.scheduling.spi.BusyTimes.Entry;
import org.duologue.application.scheduling.spi.BusyTimes.Question;
import org.duologue.application.scheduling.spi.BusyTimes.Reading;
import org.duologue.application.scheduling.spi.BusyTimes.Version;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.BusyKind;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.scheduling.ReadFailure;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A coach's calendar elsewhere keeps them busy, on any ports. Tuesday is free from 09:00 to 17:00, hour by hour. */
public abstract class ExternalCalendarStory {

    private static final String URL = "https://calendar.example/private-3f1/basic.ics";
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Version V1 = new Version("\"1\"", "Mon, 05 Jan 2026 08:00:00 GMT");

    private World world;
    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 10);
    }

    private static Entry entry(String uid, String start, String end) {
        return new Entry(uid, new TimeRange(berlin(start), berlin(end)));
    }

    private static Reading whole(Entry... entries) {
        return new Reading.Whole(List.of(entries), V1);
    }

    private ExternalCalendarId add(String url) {
        return it.duologue()
                .externalCalendars()
                .addExternalCalendar(
                        new AddExternalCalendar(it.coach(), it.coach().member(), "Private", url));
    }

    private ExternalCalendarView view() {
        return it.duologue()
                .externalCalendarQueries()
                .externalCalendars(it.coach(), it.coach().member())
                .get(0);
    }

    private FreeTimesQuestion tuesday() {
        return new FreeTimesQuestion(
                it.enrollment(),
                it.coach().member(),
                it.sessionType(),
                berlin("2026-01-06T00:00"),
                berlin("2026-01-07T00:00"));
    }

    private List<Integer> freeHours() {
        return it.duologue().bookingQueries().freeTimes(it.student(), tuesday()).stream()
                .map(time -> time.start().atZone(Leadership.BERLIN).getHour())
                .toList();
    }

    private List<Refusal> explain(Actor by, String time) {
        return it.duologue().bookingQueries().explain(by, tuesday(), berlin(time));
    }

    private void read(Reading reading) {
        world.busyTimes().at(URL, reading);
        world.clock().set(world.clock().instant().plus(QUARTER));
        world.runDue();
    }

    @Test
    @DisplayName("F4 X20 E10: what stands there is not offered, with the buffer of the appointment before it")
    void busy() {
        assertEquals(List.of(9, 10, 11, 12, 13, 14, 15, 16), freeHours());
        add(URL);
        assertEquals(Optional.empty(), view().readAt());
        world.busyTimes()
                .at(
                        URL,
                        whole(
                                entry("a", "2026-01-06T11:10", "2026-01-06T12:00"),
                                entry("b", "2026-01-06T11:30", "2026-01-06T12:30")));
        world.runDue();
        assertEquals(List.of(9, 13, 14, 15, 16), freeHours());
        assertEquals(Optional.of(MONDAY), view().readAt());
        assertEquals("calendar.example", view().host());
        TimeRange merged = new TimeRange(berlin("2026-01-06T11:10"), berlin("2026-01-06T12:30"));
        TimeRange eleven = TimeRange.of(berlin("2026-01-06T11:00"), Duration.ofHours(1));
        assertEquals(
                List.of(new SlotRefusal.CoachBusy(eleven, BusyKind.EXTERNAL, merged)),
                explain(it.coach(), "2026-01-06T11:00"));
        assertEquals(List.of(new SlotRefusal.NotFree(eleven)), explain(it.student(), "2026-01-06T11:00"));
        TimeRange ten = TimeRange.of(berlin("2026-01-06T10:00"), Duration.ofHours(1));
        assertEquals(
                List.of(new SlotRefusal.BufferClash(ten, BusyKind.EXTERNAL, merged)),
                explain(it.coach(), "2026-01-06T10:00"));
        refused(SlotRefusal.NotFree.class, () -> it.book(berlin("2026-01-06T12:00")));
    }

    @Test
    @DisplayName("F4: it is read every 15 minutes; failures are told, wait longer, and keep the last good copy")
    void failures() {
        add(URL);
        read(whole(entry("a", "2026-01-06T09:00", "2026-01-06T17:00")));
        Instant good = world.clock().instant();
        assertEquals(good.plus(QUARTER), view().nextReading());
        read(new Reading.Failed(ReadFailure.TIMED_OUT));
        Instant since = world.clock().instant();
        assertEquals(since.plus(QUARTER), view().nextReading());
        read(new Reading.Failed(ReadFailure.NOT_A_CALENDAR));
        assertEquals(
                Optional.of(new ExternalCalendarView.FailureView(since, ReadFailure.NOT_A_CALENDAR)), view().failure());
        assertEquals(Optional.of(good), view().readAt());
        assertEquals(since.plus(QUARTER.multipliedBy(3)), view().nextReading());
        assertEquals(List.of(), freeHours());
        world.busyTimes().take();
        read(whole());
        assertEquals(List.of(), world.busyTimes().take());
        read(whole());
        assertEquals(1, world.busyTimes().take().size());
        assertEquals(Optional.empty(), view().failure());
        assertEquals(8, freeHours().size());
    }

    @Test
    @DisplayName("F4: a version is known for a day and in one zone; unchanged changes nothing but when it was read")
    void versions() {
        add(URL);
        read(whole(entry("a", "2026-01-06T09:00", "2026-01-06T12:00")));
        world.busyTimes().take();
        read(new Reading.Unchanged());
        Question asked = world.busyTimes().take().get(0);
        assertEquals(Optional.of(V1), asked.known());
        assertEquals(Leadership.BERLIN, asked.zone());
        assertTrue(asked.window().contains(world.clock().instant().plus(Duration.ofDays(732))));
        assertEquals(Optional.of(world.clock().instant()), view().readAt());
        assertEquals(List.of(12, 13, 14, 15, 16), freeHours());
        it.duologue()
                .scheduling()
                .setAvailability(new SetAvailability(
                        it.coach(),
                        it.coach().member(),
                        AvailabilitySettings.workdays("Europe/Lisbon", "09:00", "17:00")));
        read(whole());
        Question elsewhere = world.busyTimes().take().get(0);
        assertEquals(Optional.empty(), elsewhere.known());
        assertEquals(ZoneId.of("Europe/Lisbon"), elsewhere.zone());
        world.clock().set(world.clock().instant().plus(Duration.ofDays(1)).minusMillis(1));
        world.runDue();
        assertEquals(Optional.of(V1), world.busyTimes().take().get(0).known());
        world.clock().set(world.clock().instant().plus(Duration.ofDays(1)));
        world.runDue();
        assertEquals(Optional.empty(), world.busyTimes().take().get(0).known());
    }

    @Test
    @DisplayName("E8 E17: an own session that comes back blocks neither its neighbours' time twice nor its own move")
    void ownSessions() {
        BookingId session = it.book(berlin("2026-01-07T10:00")).get(0);
        String uid = session.value() + "@duologue";
        String foreign = new UUID(1, 2) + "@duologue";
        add(URL);
        read(whole(
                entry(uid, "2026-01-06T10:00", "2026-01-06T11:00"),
                entry(uid.toUpperCase(Locale.ROOT), "2026-01-07T10:00", "2026-01-07T11:00"),
                entry(foreign, "2026-01-06T15:00", "2026-01-06T16:00")));
        assertEquals(List.of(9, 10, 11, 12, 13, 16), freeHours());
        Instant later = berlin("2026-01-07T11:00");
        it.duologue().bookings().move(new MoveSession(it.coach(), session, later));
        it.duologue().bookings().move(new MoveSession(it.coach(), session, berlin("2026-01-07T10:00")));
        assertFalse(freeHours().isEmpty());
    }

    @Test
    @DisplayName("F4: removed, it keeps nobody busy and is not read again")
    void removed() {
        ExternalCalendarId id = add(URL);
        read(whole(entry("a", "2026-01-06T09:00", "2026-01-06T17:00")));
        assertEquals(List.of(), freeHours());
        it.duologue().externalCalendars().removeExternalCalendar(new RemoveExternalCalendar(it.coach(), id));
        assertEquals(8, freeHours().size());
        world.busyTimes().take();
        read(whole());
        read(whole());
        assertEquals(List.of(), world.busyTimes().take());
        assertEquals(8, freeHours().size());
    }

    @Test
    @DisplayName("an address has to be one, and ten calendars are enough; nothing changes otherwise")
    void refusals() {
        for (String bad :
                List.of("ftp://calendar.example/x", "https://user:pw@calendar.example/", "calendar", "https://")) {
            Invalid invalid = refused(Invalid.class, () -> add(bad));
            assertEquals(List.of(FieldProblem.of("url", "not-a-calendar-url")), invalid.problems());
        }
        for (int i = 0; i < 10; i++) {
            add("webcal://calendar.example/" + i);
        }
        Invalid invalid = refused(Invalid.class, () -> add(URL));
        assertEquals("calendars", invalid.problems().get(0).field());
        assertEquals(
                10,
                it.duologue()
                        .externalCalendarQueries()
                        .externalCalendars(it.coach(), it.coach().member())
                        .size());
    }
}
