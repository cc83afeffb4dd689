package org.duologue.application.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.domain.people.Zones;
import org.duologue.domain.scheduling.AppointmentDraft.HoursDraft;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.MeetingPlace;
import org.duologue.domain.scheduling.WallRange;
import org.duologue.domain.shared.Problems;

/** Availability settings as typed, read into the domain's values and written back. */
record AvailabilityHours(
        ZoneId zone,
        Map<DayOfWeek, List<WallRange>> weekly,
        Map<LocalDate, List<WallRange>> overrides,
        MeetingPlace place) {

    /** Reads them; refused as {@code invalid} with every problem, a range's under {@code weekly.MONDAY.0.from}. */
    static AvailabilityHours read(AvailabilitySettings settings) {
        Problems problems = new Problems();
        ZoneId zone = problems.read("zone", () -> Zones.of(settings.zone()));
        Map<DayOfWeek, List<WallRange>> weekly = new TreeMap<>();
        settings.weekly().forEach((day, hours) -> weekly.put(day, read(problems, "weekly." + day, hours)));
        Map<LocalDate, List<WallRange>> overrides = new TreeMap<>();
        settings.overrides().forEach((date, hours) -> overrides.put(date, read(problems, "overrides." + date, hours)));
        MeetingPlace place = problems.read("meetingPlace", () -> MeetingPlace.of(settings.meetingPlace()));
        problems.refuseIfAny();
        return new AvailabilityHours(zone, weekly, overrides, place);
    }

    private static List<WallRange> read(Problems problems, String field, List<Hours> hours) {
        List<WallRange> ranges = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            Hours typed = hours.get(i);
            WallRange range = problems.read(field + "." + i, () -> WallRange.of(typed.from(), typed.to()));
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** Writes what is stored as settings. */
    static AvailabilitySettings write(Availability.State state) {
        return new AvailabilitySettings(
                state.zone().getId(),
                write(state.weekly()),
                write(state.overrides()),
                state.confirming(),
                state.place().text());
    }

    /** Writes the ranges of each day. */
    static <D extends Comparable<? super D>> SortedMap<D, List<Hours>> write(Map<D, List<WallRange>> days) {
        SortedMap<D, List<Hours>> hours = new TreeMap<>();
        days.forEach((day, ranges) -> hours.put(day, write(ranges)));
        return hours;
    }

    private static List<Hours> write(List<WallRange> ranges) {
        return ranges.stream().map(r -> new Hours(r.fromText(), r.toText())).toList();
    }

    /** The same as the draft of an appointment has them. */
    static Map<DayOfWeek, List<HoursDraft>> draft(Map<DayOfWeek, List<Hours>> hours) {
        Map<DayOfWeek, List<HoursDraft>> draft = new TreeMap<>();
        hours.forEach((day, ranges) -> draft.put(
                day,
                ranges.stream()
                        .map(range -> new HoursDraft(range.from(), range.to()))
                        .toList()));
        return draft;
    }
}
