package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;

/**
 * When a coach is available: weekly hours, and dates with other hours (X20), all on the wall clock of one zone; and
 * whether the coach confirms every session (S2.19) and where the coach meets students.
 */
public final class Availability {

    /** The most dates with hours of their own. */
    public static final int MAX_OVERRIDES = 1_000;

    private State state;

    private Availability(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** The availability of a coach who has set none: closed all week. */
    public static Availability closed(MemberId coach, ZoneId zone) {
        return new Availability(new State(coach, zone, Map.of(), Map.of()));
    }

    /** The availability that had this state. */
    public static Availability restore(State state) {
        return new Availability(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /**
     * Sets other hours in place of all that was set before. Booked sessions stay.
     *
     * @param overrides at most {@link #MAX_OVERRIDES}; refused as {@code invalid} on {@code overrides} if more
     */
    public void set(ZoneId zone, Map<DayOfWeek, List<WallRange>> weekly, Map<LocalDate, List<WallRange>> overrides) {
        tooMany(overrides).ifPresent(problem -> {
            throw new Refused(Invalid.of(problem));
        });
        state = new State(state.coach, zone, weekly, overrides, state.confirming, state.place);
    }

    /** Whether the coach confirms every session from now on, or only where the appointment says so (S2.19). */
    public void confirmEverySession(boolean confirming) {
        state = new State(state.coach, state.zone, state.weekly, state.overrides, confirming, state.place);
    }

    /** Where the coach meets students from now on, wherever an appointment does not say. */
    public void meetAt(MeetingPlace place) {
        state = new State(state.coach, state.zone, state.weekly, state.overrides, state.confirming, place);
    }

    /**
     * Makes these dates days off, whatever hours they had. Booked sessions stay.
     *
     * @param dates refused as {@code invalid} on {@code overrides} if that makes more than {@link #MAX_OVERRIDES}
     */
    public void takeOff(Collection<LocalDate> dates) {
        set(state.zone, state.weekly, withDaysOff(dates));
    }

    /** What {@link #takeOff} would be refused with. */
    public Optional<Refusal> refusalOfTakingOff(Collection<LocalDate> dates) {
        return tooMany(withDaysOff(dates)).map(Invalid::of);
    }

    private Map<LocalDate, List<WallRange>> withDaysOff(Collection<LocalDate> dates) {
        Map<LocalDate, List<WallRange>> overrides = new TreeMap<>(state.overrides);
        dates.forEach(date -> overrides.put(date, List.of()));
        return overrides;
    }

    private static Optional<FieldProblem> tooMany(Map<LocalDate, List<WallRange>> overrides) {
        return Optional.of(overrides.size())
                .filter(dates -> dates > MAX_OVERRIDES)
                .map(dates -> FieldProblem.outOfRange("overrides", dates, 0, MAX_OVERRIDES));
    }

    /** The ranges of a date: its override, or else its weekday's hours. */
    public List<WallRange> hoursOn(LocalDate date) {
        List<WallRange> override = state.overrides.get(date);
        return override != null ? override : state.weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** Whether the date has hours of its own. */
    public boolean isOverridden(LocalDate date) {
        return state.overrides.containsKey(date);
    }

    /** The open hours as instants. */
    public OpenHours openHours() {
        return new OpenHours(state, WeeklyHours.NONE);
    }

    /**
     * The values of an availability.
     *
     * @param weekly normalised ranges of each open weekday
     * @param overrides normalised ranges of single dates; an empty list is a day off
     * @param confirming whether the coach confirms every session, whatever the appointment says
     * @param place where the coach meets students, wherever an appointment does not say
     */
    public record State(
            MemberId coach,
            ZoneId zone,
            Map<DayOfWeek, List<WallRange>> weekly,
            Map<LocalDate, List<WallRange>> overrides,
            boolean confirming,
            MeetingPlace place) {

        /** Of a coach who leaves it to the appointment how and where sessions come about. */
        public State(
                MemberId coach,
                ZoneId zone,
                Map<DayOfWeek, List<WallRange>> weekly,
                Map<LocalDate, List<WallRange>> overrides) {
            this(coach, zone, weekly, overrides, false, new MeetingPlace.Unset());
        }

        public State {
            Objects.requireNonNull(coach, "coach");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(place, "place");
            SortedMap<DayOfWeek, List<WallRange>> days = new TreeMap<>();
            weekly.forEach((day, ranges) -> {
                if (!ranges.isEmpty()) {
                    days.put(day, WallRange.normalised(ranges));
                }
            });
            weekly = Collections.unmodifiableSortedMap(days);
            SortedMap<LocalDate, List<WallRange>> dates = new TreeMap<>();
            overrides.forEach((date, ranges) -> dates.put(date, WallRange.normalised(ranges)));
            overrides = Collections.unmodifiableSortedMap(dates);
        }
    }
}
