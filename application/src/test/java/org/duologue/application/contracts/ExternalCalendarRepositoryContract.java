package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.CalendarUrl;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendar.Copy;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.scheduling.ReadFailure;
import org.duologue.domain.shared.TimeRange;

/** What every {@code ExternalCalendarRepository} promises. */
public interface ExternalCalendarRepositoryContract extends PortContract {

    private ExternalCalendar newCalendar(CoachingSamples samples, MemberId coach, Instant addedAt) {
        CalendarUrl url = new CalendarUrl("https://calendar.example/" + "x".repeat(samples.number(1_900)));
        return ExternalCalendar.add(new ExternalCalendarId(samples.id()), coach, samples.name(), url, addedAt);
    }

    private void act(CoachingSamples samples, ExternalCalendar calendar) {
        Instant now = samples.instant();
        switch (samples.number(3)) {
            case 0 ->
                calendar.read(new Copy(now, samples.zone(), samples.one("", "\"v1\""), samples.one("", "Mon")), now);
            case 1 -> calendar.failed(samples.one(ReadFailure.values()), now);
            default -> calendar.unchanged(now);
        }
    }

    private ExternalCalendar stored(ExternalCalendar calendar) {
        write(() -> ports().externalCalendars().save(calendar));
        return calendar;
    }

    private Optional<ExternalCalendar.State> find(ExternalCalendarId id) {
        return read(() -> ports().externalCalendars().find(id).map(ExternalCalendar::state));
    }

    private List<TimeRange> busy(MemberId coach, TimeRange range) {
        return busy(List.of(coach), range).getOrDefault(coach, List.of());
    }

    private Map<MemberId, List<TimeRange>> busy(List<MemberId> coaches, TimeRange range) {
        return read(() -> ports().externalCalendars().busy(coaches, range));
    }

    private void replace(ExternalCalendar calendar, List<TimeRange> busy) {
        write(() -> ports().externalCalendars().replaceBusy(calendar.state().id(), busy));
    }

    @Property(tries = 20)
    @Label("L7: read, failed and read again any number of times, a calendar is found as it was stored")
    default void externalCalendarsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        ExternalCalendar made = newCalendar(samples, samples.member(Role.COACH), samples.instant());
        for (int step = 0; step < 5; step++) {
            stored(made);
            assertEquals(Optional.of(made.state()), find(made.state().id()));
            act(samples, made);
        }
        assertEquals(Optional.empty(), find(new ExternalCalendarId(samples.id())));
    }

    @Property(tries = 5)
    @Label("a coach's calendars are theirs alone, oldest first, until they are removed")
    default void externalCalendarsOfCoach(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        MemberId coach = samples.member(Role.COACH);
        Instant first = samples.instant();
        List<ExternalCalendar.State> theirs = new ArrayList<>();
        for (int age = 0; age < 4; age++) {
            theirs.add(
                    0,
                    stored(newCalendar(samples, coach, first.minusMillis(age))).state());
        }
        ExternalCalendar.State other =
                stored(newCalendar(samples, samples.member(Role.COACH), first)).state();
        assertEquals(theirs, ofCoach(coach));
        write(() -> ports().externalCalendars().remove(theirs.get(2).id()));
        write(() -> ports().externalCalendars().remove(theirs.get(2).id()));
        theirs.remove(2);
        assertEquals(theirs, ofCoach(coach));
        assertEquals(List.of(other), ofCoach(other.coach()));
    }

    private List<ExternalCalendar.State> ofCoach(MemberId coach) {
        return read(() -> ports().externalCalendars().ofCoach(coach).stream()
                .map(ExternalCalendar::state)
                .toList());
    }

    @Property(tries = 10)
    @Label("busy times are those of the last reading of each calendar; ranges that only touch the question stay out")
    default void externalCalendarsBusy(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        MemberId coach = samples.member(Role.COACH);
        ExternalCalendar one = stored(newCalendar(samples, coach, samples.instant()));
        ExternalCalendar two = stored(newCalendar(samples, coach, samples.instant()));
        ExternalCalendar other = stored(newCalendar(samples, samples.member(Role.COACH), samples.instant()));
        Instant at = samples.instant();
        Duration hour = Duration.ofHours(1);
        List<TimeRange> hours = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            hours.add(TimeRange.of(at.plus(hour.multipliedBy(2L * i)), hour));
        }
        replace(one, List.of(hours.get(7), hours.get(0)));
        replace(one, List.of(hours.get(5), hours.get(1)));
        replace(two, List.of(hours.get(3)));
        replace(other, List.of(hours.get(2)));
        TimeRange all = new TimeRange(at, at.plus(Duration.ofDays(1)));
        assertEquals(List.of(hours.get(1), hours.get(3), hours.get(5)), busy(coach, all));
        MemberId third = samples.member(Role.COACH);
        assertEquals(
                Map.of(coach, busy(coach, all), other.state().coach(), List.of(hours.get(2))),
                busy(List.of(coach, other.state().coach(), third), all));
        assertEquals(Map.of(), busy(List.of(), all));
        Duration gap = Duration.between(hours.get(1).end(), hours.get(5).start());
        TimeRange between = TimeRange.of(hours.get(1).end(), gap);
        assertEquals(List.of(hours.get(3)), busy(coach, between));
        TimeRange reaching = between.grown(Duration.ofMillis(1), Duration.ofMillis(1));
        assertEquals(List.of(hours.get(1), hours.get(3), hours.get(5)), busy(coach, reaching));
        write(() -> ports().externalCalendars().remove(one.state().id()));
        assertEquals(List.of(hours.get(3)), busy(coach, all));
        replace(two, List.of());
        assertEquals(List.of(), busy(coach, all));
    }
}
