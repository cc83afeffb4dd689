package org.duologue.web.scheduling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilityView;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.json.Given;
import org.duologue.web.json.Revised;
import org.duologue.web.shared.Unreadable;

/** What programs send and get about when a coach is available. */
public final class AvailabilityJson {

    private AvailabilityJson() {}

    /**
     * A range of a day in wall time.
     *
     * @param from {@code HH:mm}
     * @param to {@code HH:mm}, up to 24:00
     */
    public record Hours(String from, String to) {}

    /**
     * Hours in wall times of the zone.
     *
     * @param zone a region id
     * @param weekly by weekday, for example MONDAY; a missing day is closed
     * @param overrides by date, for example 2026-12-24, instead of the weekday's; an empty list is a day off
     * @param confirming whether the coach confirms every session; left out: as the appointment says
     * @param meetingPlace where the coach meets students, wherever an appointment does not say: an https link, in which
     *     {room} stands for a room of its own for each session, a telephone number or an address; may be left out
     */
    public record Settings(
            String zone,
            Map<String, List<Hours>> weekly,
            Map<String, List<Hours>> overrides,
            Optional<Boolean> confirming,
            Optional<String> meetingPlace) {

        private static Settings of(AvailabilitySettings settings) {
            return new Settings(
                    settings.zone(),
                    written(settings.weekly()),
                    written(settings.overrides()),
                    Optional.of(settings.confirming()),
                    Optional.of(settings.meetingPlace()));
        }

        AvailabilitySettings settings(String field) {
            SortedMap<LocalDate, List<AvailabilitySettings.Hours>> dates = new TreeMap<>();
            overrides.forEach((date, hours) -> dates.put(Given.date(field + "overrides", date), read(hours)));
            return new AvailabilitySettings(
                    zone,
                    AvailabilityJson.weekly(field + "weekly", weekly),
                    dates,
                    confirming.orElse(false),
                    meetingPlace.orElse(""));
        }
    }

    /** Reads the hours of weekdays; what is no weekday is unreadable. */
    static SortedMap<DayOfWeek, List<AvailabilitySettings.Hours>> weekly(String field, Map<String, List<Hours>> given) {
        SortedMap<DayOfWeek, List<AvailabilitySettings.Hours>> days = new TreeMap<>();
        given.forEach((day, hours) -> days.put(
                Given.optionalChoice(field, day, DayOfWeek.class)
                        .orElseThrow(() -> Unreadable.field(field, "weekdays such as MONDAY")),
                read(hours)));
        return days;
    }

    private static List<AvailabilitySettings.Hours> read(List<Hours> hours) {
        return hours.stream()
                .map(range -> new AvailabilitySettings.Hours(range.from(), range.to()))
                .toList();
    }

    /** Writes the hours of each day. */
    static <K> Map<String, List<Hours>> written(Map<K, List<AvailabilitySettings.Hours>> hours) {
        Map<String, List<Hours>> written = new LinkedHashMap<>();
        hours.forEach((key, ranges) -> written.put(
                key.toString(),
                ranges.stream()
                        .map(range -> new Hours(range.from(), range.to()))
                        .toList()));
        return written;
    }

    /**
     * When a coach is available.
     *
     * @param settings what a change sends back
     */
    public record Availability(UUID coach, String coachName, Settings settings, long revision) implements Revised {

        static Availability of(AvailabilityView view) {
            return new Availability(
                    view.coach().value(), view.coachName(), Settings.of(view.settings()), view.revision());
        }
    }

    /**
     * Which hours would result.
     *
     * @param from the first instant
     * @param days how many days, 1..62
     */
    public record Preview(Settings settings, Instant from, int days) {}

    /** A stretch of time, from its first instant to the first after it. */
    public record Range(Instant start, Instant end) {

        static Range of(TimeRange range) {
            return new Range(range.start(), range.end());
        }
    }
}
