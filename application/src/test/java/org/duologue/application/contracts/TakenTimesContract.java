package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.booking.spi.TakenTime;
import org.duologue.application.booking.spi.TakenTimes.Taken;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.CalendarUrl;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.TimeRange;

/** What every {@code TakenTimes} promises: what the ports of the things themselves say, all at once. */
public interface TakenTimesContract extends PortContract {

    /** Sessions, held and asked times of a new student, and a calendar elsewhere of the coach; all the times of it. */
    private List<TimeRange> busyDays(CoachingSamples samples, Enrollment enrollment) {
        List<TimeRange> times = new ArrayList<>();
        MemberId coach = enrollment.state().coaches().get(0);
        write(() -> {
            times.clear();
            ports().enrollments().save(enrollment);
            for (int i = 0; i < 3; i++) {
                Booking session = samples.newBooking(enrollment.state(), coach);
                samples.act(session);
                ports().bookings().add(session);
                times.add(session.state().time());
            }
            SlotHold hold = samples.newHold(enrollment);
            ports().slotHolds().keep(List.of(hold));
            times.add(hold.time());
            BookingRequest request = samples.newRequest(enrollment);
            ports().bookingRequests().save(request);
            times.add(request.state().proposals().get(0).time());
            times.add(elsewhere(samples, coach));
        });
        return times;
    }

    private TimeRange elsewhere(CoachingSamples samples, MemberId coach) {
        ExternalCalendar calendar = ExternalCalendar.add(
                new ExternalCalendarId(samples.id()),
                coach,
                samples.name(),
                new CalendarUrl("https://calendar.example/" + samples.id()),
                samples.instant());
        ports().externalCalendars().save(calendar);
        TimeRange busy = TimeRange.of(samples.instant(), Duration.ofHours(1));
        ports().externalCalendars().replaceBusy(calendar.state().id(), List.of(busy));
        return busy;
    }

    @Property(tries = 4)
    @Label("E3: what people have of their time is what each port says they have, up to the millisecond")
    default void takenTimes(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<Enrollment> enrollments = Stream.generate(
                        () -> samples.newEnrollment(samples.program(), samples.member(Role.STUDENT)))
                .limit(2)
                .toList();
        List<TimeRange> times = enrollments.stream()
                .flatMap(enrollment -> busyDays(samples, enrollment).stream())
                .toList();
        List<MemberId> one = people(enrollments.subList(0, 1));
        Instant now = Instant.parse("2026-06-01T08:00:00Z").plusMillis(samples.number(20));
        for (TimeRange time : times) {
            for (TimeRange range : List.of(
                    time,
                    new TimeRange(time.start().minusMillis(1), time.start()),
                    new TimeRange(time.end(), time.end().plusMillis(1)),
                    new TimeRange(time.end().minusMillis(1), time.end()))) {
                for (List<MemberId> people : List.of(one, people(enrollments), one.subList(0, 1))) {
                    write(() -> assertTaken(people, range, now));
                }
            }
        }
    }

    private static List<MemberId> people(List<Enrollment> enrollments) {
        return enrollments.stream()
                .map(Enrollment::state)
                .flatMap(e -> Stream.of(e.coaches().get(0), e.student()))
                .toList();
    }

    private void assertTaken(List<MemberId> people, TimeRange range, Instant now) {
        Taken taken = ports().takenTimes().of(people, range, now);
        assertEquals(
                people.stream()
                        .flatMap(person -> ports().bookings().takingTime(person, range).stream())
                        .map(session -> TakenTime.of(session.state()))
                        .collect(Collectors.toSet()),
                Set.copyOf(taken.sessions()));
        assertEquals(
                taken.sessions().stream()
                        .distinct()
                        .sorted(Comparator.comparing(session -> session.time().start()))
                        .toList(),
                taken.sessions(),
                "each once, by start");
        assertEquals(ports().externalCalendars().busy(people, range), taken.elsewhere());
        assertEquals(!ports().slotHolds().around(people, range, now).isEmpty(), taken.held());
        assertTrue(taken.asked()
                || ports().bookingRequests().proposing(people, range, now).isEmpty());
    }

    @Example
    @Label("where there is nothing, nothing is found: for nobody, and for those who have nothing")
    default void takenTimesOfNobody() {
        CoachingSamples samples = samples(9);
        busyDays(samples, samples.newEnrollment(samples.program(), samples.member(Role.STUDENT)));
        Instant now = Instant.parse("2026-06-01T08:00:00Z");
        TimeRange range = new TimeRange(now.minus(Duration.ofDays(9_000)), now.plus(Duration.ofDays(9_000)));
        for (List<MemberId> people : List.of(List.<MemberId>of(), List.of(samples.member(Role.COACH)))) {
            assertEquals(new Taken(List.of(), Map.of(), false, false), read(() -> ports().takenTimes()
                    .of(people, range, now)));
        }
    }
}
