package org.duologue.web.scheduling;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Field;

/** Availability as one types it: ranges such as {@code 09:00-12:00, 13:00-17:00}, and a line for each date. */
final class AvailabilityForm {

    private static final String DAY_OFF = "off";

    private AvailabilityForm() {}

    /** A field for each weekday. */
    static List<Field> week(SortedMap<DayOfWeek, List<Hours>> shown, Entered entered, Reader reader) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Field.text(field(day), reader.times().weekday(day))
                        .value(write(shown.getOrDefault(day, List.of())))
                        .from(entered))
                .toList();
    }

    /** The field of a weekday. */
    private static String field(DayOfWeek day) {
        return "day." + day.name();
    }

    static String write(List<Hours> hours) {
        return hours.stream().map(h -> h.from() + "-" + h.to()).collect(Collectors.joining(", "));
    }

    static String writeDates(SortedMap<LocalDate, List<Hours>> overrides) {
        return overrides.entrySet().stream()
                .map(e -> e.getKey() + " " + (e.getValue().isEmpty() ? DAY_OFF : write(e.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** The hours of each weekday as typed. */
    static SortedMap<DayOfWeek, List<Hours>> readWeek(Entered entered) {
        SortedMap<DayOfWeek, List<Hours>> weekly = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> hours = hours(entered.value(field(day)));
            if (!hours.isEmpty()) {
                weekly.put(day, hours);
            }
        }
        return weekly;
    }

    /** The settings as typed; a date that is none is refused as {@code invalid} on field {@code overrides}. */
    static AvailabilitySettings read(Entered entered) {
        SortedMap<LocalDate, List<Hours>> overrides = new TreeMap<>();
        entered.value("overrides")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String[] part = line.split("\\s+", 2);
                    String rest = part.length < 2 ? DAY_OFF : part[1].strip();
                    overrides.put(date(part[0]), rest.equalsIgnoreCase(DAY_OFF) ? List.of() : hours(rest));
                });
        return new AvailabilitySettings(
                entered.value("zone"),
                readWeek(entered),
                overrides,
                entered.value("confirming").equals("true"),
                entered.value("meetingPlace"));
    }

    private static List<Hours> hours(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(range -> range.split("\\s*[-–]\\s*", 2))
                .map(ends -> new Hours(padded(ends[0]), ends.length < 2 ? "" : padded(ends[1])))
                .toList();
    }

    /** 9:00 is as good as 09:00. */
    private static String padded(String time) {
        return time.matches("\\d:\\d\\d") ? "0" + time : time;
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new Refused(Invalid.of(FieldProblem.of("overrides", "not-a-date")));
        }
    }

    /** The same refusal with its problems at the fields of this form, where a weekday is one field. */
    static Refusal placed(Refusal refusal) {
        if (!(refusal instanceof Invalid invalid)) {
            return refusal;
        }
        List<FieldProblem> placed = new ArrayList<>();
        invalid.problems().forEach(p -> placed.add(new FieldProblem(place(p.field()), p.code(), p.evidence())));
        return new Invalid(placed);
    }

    private static String place(String field) {
        Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                .filter(d -> field.matches("(weekly|hours)\\." + d.name() + "\\..*"))
                .findFirst();
        return day.map(AvailabilityForm::field).orElse(field.startsWith("overrides") ? "overrides" : field);
    }
}
