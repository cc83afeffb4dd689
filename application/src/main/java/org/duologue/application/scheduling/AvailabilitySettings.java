package org.duologue.application.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a coach is available, in wall times of the zone, whether the coach confirms every session, and where they meet.
 *
 * @param zone a region id
 * @param weekly the hours of each weekday; a missing day is closed
 * @param overrides the hours of single dates instead of their weekday's; an empty list is a day off
 * @param confirming whether the coach confirms every session, whatever the appointment says (S2.19)
 * @param meetingPlace where the coach meets students, wherever an appointment does not say; may be empty or null
 */
public record AvailabilitySettings(
        String zone,
        SortedMap<DayOfWeek, List<Hours>> weekly,
        SortedMap<LocalDate, List<Hours>> overrides,
        boolean confirming,
        String meetingPlace) {

    public AvailabilitySettings {
        weekly = new TreeMap<>(weekly);
        overrides = new TreeMap<>(overrides);
    }

    /** Of a coach who leaves it to the appointment how and where sessions come about. */
    public AvailabilitySettings(
            String zone, SortedMap<DayOfWeek, List<Hours>> weekly, SortedMap<LocalDate, List<Hours>> overrides) {
        this(zone, weekly, overrides, false, "");
    }

    /** The same hours with the coach confirming every session, or not. */
    public AvailabilitySettings confirming(boolean every) {
        return new AvailabilitySettings(zone, weekly, overrides, every, meetingPlace);
    }

    /** The same hours with the coach meeting students there. */
    public AvailabilitySettings meetingAt(String place) {
        return new AvailabilitySettings(zone, weekly, overrides, confirming, place);
    }

    /** The same hours from Monday to Friday, without overrides. */
    public static AvailabilitySettings workdays(String zone, String from, String to) {
        SortedMap<DayOfWeek, List<Hours>> weekly = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                weekly.put(day, List.of(new Hours(from, to)));
            }
        }
        return new AvailabilitySettings(zone, weekly, new TreeMap<>(Map.of()));
    }

    /**
     * A range of a day, as typed.
     *
     * @param from {@code HH:mm}, from 00:00
     * @param to {@code HH:mm}, up to 24:00; later than from
     */
    public record Hours(String from, String to) {}
}
