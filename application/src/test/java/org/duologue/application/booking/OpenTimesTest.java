package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal.OverlappingSlots;
import org.duologue.domain.booking.BookingRefusal.SameTime;
import org.duologue.domain.booking.BookingRefusal.SlotsTooClose;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which times are open beside chosen ones, and to a session that is moved")
class OpenTimesTest {

    private static final Instant TEN = berlin("2026-01-07T10:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 10);

    private BookingQueries ask() {
        return it.duologue().bookingQueries();
    }

    /** Hours 09:00 to 17:00, an hour each. */
    private void appointment(int before, int after, int step, Optional<Integer> perDay) {
        AppointmentSettings now = it.duologue()
                .schedulingQueries()
                .appointment(it.owner(), it.appointment())
                .settings();
        change(new AppointmentSettings(
                now.name(),
                "",
                List.of(),
                now.sessionTypes(),
                now.coaches(),
                before,
                after,
                step,
                0,
                60,
                perDay,
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                0,
                0,
                Optional.empty(),
                "",
                Confirmation.INSTANT,
                HoldSettings.USUAL));
    }

    private void change(AppointmentSettings to) {
        ChangeAppointment change = new ChangeAppointment(it.owner(), it.appointment(), to, Optional.empty());
        it.duologue().scheduling().changeAppointment(change);
    }

    private FreeTimesQuestion question(Optional<BookingId> moving) {
        Instant midnight = berlin("2026-01-07T00:00");
        return new FreeTimesQuestion(
                it.enrollment(),
                Optional.of(it.coach().member()),
                it.sessionType(),
                midnight,
                midnight.plus(Duration.ofDays(1)),
                moving);
    }

    private String clashing(List<OfferedTime> offered) {
        return offered.stream()
                .filter(time -> !time.bookable())
                .map(time -> time.time().start().atZone(Leadership.BERLIN).toLocalTime() + " "
                        + time.clash().orElseThrow().code())
                .collect(Collectors.joining(", "));
    }

    private static List<Instant> wednesday(String times) {
        return Arrays.stream(times.split(" ", -1))
                .map(time -> berlin("2026-01-07T" + time))
                .toList();
    }

    @ParameterizedTest(name = "{0}+{1} minutes, every {2}, beside {3}: {4}")
    @CsvSource({
        "0, 0, 60, 10:00, ''",
        "0, 0, 30, 10:00, '09:30 overlapping-slots, 10:30 overlapping-slots'",
        "0, 15, 60, 10:00, '09:00 slots-too-close, 11:00 slots-too-close'",
        "15, 0, 60, 10:00, '09:00 slots-too-close, 11:00 slots-too-close'",
        "0, 30, 30, 12:00, '11:00 slots-too-close, 11:30 overlapping-slots, 12:30 overlapping-slots, "
                + "13:00 slots-too-close'",
        "30, 30, 60, 12:00, '11:00 slots-too-close, 13:00 slots-too-close'",
        "30, 30, 30, 12:00 15:30, '10:30 slots-too-close, 11:00 slots-too-close, 11:30 overlapping-slots, "
                + "12:30 overlapping-slots, 13:00 slots-too-close, 13:30 slots-too-close, 14:00 slots-too-close, "
                + "14:30 slots-too-close, 15:00 overlapping-slots, 16:00 overlapping-slots'",
        "0, 0, 60, 09:00 10:00, ''"
    })
    @DisplayName("E3 E10: what collides with a chosen time says so: buffers of both add up")
    void beside(int before, int after, int step, String chosen, String clashes) {
        appointment(before, after, step, Optional.empty());
        FreeTimesQuestion question = question(Optional.empty()).beside(wednesday(chosen));
        List<OfferedTime> offered = ask().freeTimes(it.student(), question);
        assertEquals(clashes, clashing(offered));
        assertEquals(
                ask().freeTimes(it.student(), question(Optional.empty())).stream()
                        .map(OfferedTime::time)
                        .toList(),
                offered.stream().map(OfferedTime::time).toList(),
                "choosing takes no time off the page");
    }

    @Test
    @DisplayName("E3: chosen times count for the coach’s cap, and the first free time beside them lies on another day")
    void cap() {
        appointment(0, 0, 60, Optional.of(2));
        FreeTimesQuestion question = question(Optional.empty()).beside(wednesday("09:00 13:00"));
        List<OfferedTime> offered = ask().freeTimes(it.student(), question);
        assertEquals(6, offered.stream().filter(time -> !time.bookable()).count());
        assertTrue(clashing(offered).contains("10:00 day-full"), clashing(offered));
        assertEquals(
                berlin("2026-01-08T09:00"),
                ask().nextFree(it.student(), question).orElseThrow().start());
    }

    @Test
    @DisplayName("F1: why is it missing names the chosen time, to the student, too; a chosen one itself is not missing")
    void explained() {
        appointment(0, 15, 30, Optional.empty());
        FreeTimesQuestion question = question(Optional.empty()).beside(List.of(TEN));
        TimeRange ten = TimeRange.of(TEN, Duration.ofHours(1));
        TimeRange nine = TimeRange.of(TEN.minus(Duration.ofHours(1)), Duration.ofHours(1));
        TimeRange half = TimeRange.of(TEN.plus(Duration.ofMinutes(30)), Duration.ofHours(1));
        assertEquals(List.of(new SlotsTooClose(nine, ten)), ask().explain(it.student(), question, nine.start()));
        assertEquals(List.of(new OverlappingSlots(ten, half)), ask().explain(it.student(), question, half.start()));
        assertEquals(List.of(), ask().explain(it.student(), question, TEN));
        assertEquals(
                new SlotsTooClose(nine, ten),
                refused(SlotsTooClose.class, () -> it.book(TEN, nine.start())),
                "booking refuses it with the same reason");
        assertEquals(10, it.credits());
    }

    @Test
    @DisplayName("More chosen times than a group can have are refused with the field")
    void tooMany() {
        List<Instant> many = IntStream.range(0, 21)
                .mapToObj(i -> TEN.plus(Duration.ofDays(i)))
                .toList();
        FreeTimesQuestion question = question(Optional.empty()).beside(many);
        Invalid invalid = refused(Invalid.class, () -> ask().freeTimes(it.student(), question));
        assertEquals("chosen", invalid.problems().get(0).field());
        assertEquals(
                8,
                ask().freeTimes(it.student(), question.beside(many.subList(0, 20)))
                        .size());
    }

    @Test
    @DisplayName("E8: a session can be moved by less than its length; its present time is not offered, and says why")
    void moving() {
        appointment(0, 15, 30, Optional.empty());
        BookingId session = it.book(TEN).get(0);
        FreeTimesQuestion question = question(Optional.of(session));
        List<Instant> offered = ask().freeTimes(it.student(), question).stream()
                .map(time -> time.time().start())
                .toList();
        assertFalse(offered.contains(TEN));
        assertTrue(offered.containsAll(wednesday("09:00 09:30 10:30 11:00")), offered.toString());
        assertEquals(14, offered.size());
        assertEquals(
                List.of(new SameTime(TimeRange.of(TEN, Duration.ofHours(1)))),
                ask().explain(it.student(), question, TEN));
        FreeTimesQuestion later = question.between(TEN, TEN.plus(Duration.ofDays(1)));
        assertEquals(
                TEN.plus(Duration.ofMinutes(30)),
                ask().nextFree(it.student(), later).orElseThrow().start());
        it.duologue().bookings().move(new MoveSession(it.student(), session, TEN.plus(Duration.ofMinutes(30))));
    }

    @Test
    @DisplayName("B9 E3: moving offers times of the length that was agreed, though the session type is gone by now")
    void movingAsAgreed() {
        BookingId session = it.book(TEN).get(0);
        AppointmentSettings now = it.duologue()
                .schedulingQueries()
                .appointment(it.owner(), it.appointment())
                .settings();
        AppointmentSettings other = new AppointmentSettings(
                now.name(),
                "",
                List.of(),
                List.of(new SessionTypeSettings(Optional.empty(), "Short call", 30, 1, Optional.empty())),
                now.coaches(),
                0,
                15,
                30,
                0,
                60,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                0,
                0,
                Optional.empty(),
                "",
                Confirmation.INSTANT,
                HoldSettings.USUAL);
        change(other);
        List<OfferedTime> offered = ask().freeTimes(it.student(), question(Optional.of(session)));
        assertEquals(14, offered.size());
        assertEquals(Duration.ofHours(1), offered.get(0).time().length());
        it.duologue()
                .bookings()
                .move(new MoveSession(
                        it.student(), session, offered.get(13).time().start()));
    }

    @Test
    @DisplayName("E15: somebody else’s session cannot be looked for in one’s own free times")
    void foreign() {
        BookingId theirs = it.another("sven").book(TEN).get(0);
        NotFound refusal = refused(NotFound.class, () -> ask().freeTimes(it.student(), question(Optional.of(theirs))));
        assertEquals("booking", refusal.what());
    }
}
