package org.duologue.web.scheduling.external;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zones that a calendar speaks of. A name that the world knows means what the world means by it, also in the words
 * of Windows or behind a prefix; any other is looked up among the calendar's own definitions; what is found nowhere is
 * the coach's zone.
 */
final class ZoneBook {

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(\\d{2})(\\d{2})?");
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneRules own;
    private final Instant until;
    private final Map<String, CalendarComponent> defined = new HashMap<>();
    private final Map<String, ZoneRules> known = new HashMap<>();

    /**
     * The book of a calendar.
     *
     * @param own the coach's zone
     * @param until how far ahead clock changes matter
     */
    ZoneBook(List<CalendarComponent> components, ZoneId own, Instant until) {
        this.own = own.getRules();
        this.until = until;
        components.stream()
                .filter(component -> component.name().equals("VTIMEZONE"))
                .forEach(zone -> defined.putIfAbsent(zone.text("TZID"), zone));
    }

    /** The moment that a property names. */
    Stamp stamp(CalendarProperty property) {
        return Stamp.parse(property.value(), rules(property));
    }

    /** The zone of a property's times. */
    ZoneRules rules(CalendarProperty property) {
        String name = property.parameter("TZID").strip();
        return name.isEmpty() ? own : known.computeIfAbsent(name, this::find);
    }

    private ZoneRules find(String name) {
        return region(name)
                .or(() -> Optional.ofNullable(TimeZone.getIDForWindowsID(name, null))
                        .flatMap(ZoneBook::region))
                .or(() -> Optional.ofNullable(defined.get(name)).map(this::rules))
                .or(() -> behindPrefix(name))
                .orElse(own);
    }

    private static Optional<ZoneRules> region(String name) {
        try {
            return Optional.of(ZoneId.of(name).getRules());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Some programs put their own name and a date before that of the zone. */
    private static Optional<ZoneRules> behindPrefix(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String rest = name.substring(slash + 1);
        return rest.contains("/") ? region(rest).or(() -> behindPrefix(rest)) : Optional.empty();
    }

    /** The rules of a definition: its observances in turn, each from the wall time at which it begins. */
    private ZoneRules rules(CalendarComponent zone) {
        TreeMap<LocalDateTime, ZoneOffsetTransition> changes = new TreeMap<>();
        zone.parts().forEach(observance -> begins(observance)
                .forEach(change -> changes.put(change.getDateTimeBefore(), change)));
        ZoneOffset before = changes.isEmpty()
                ? zone.parts().stream()
                        .findFirst()
                        .map(part -> offset(part, "TZOFFSETTO"))
                        .orElse(ZoneOffset.UTC)
                : changes.firstEntry().getValue().getOffsetBefore();
        return ZoneRules.of(before, before, List.of(), List.copyOf(changes.values()), List.of());
    }

    private List<ZoneOffsetTransition> begins(CalendarComponent observance) {
        ZoneOffset from = offset(observance, "TZOFFSETFROM");
        ZoneOffset to = offset(observance, "TZOFFSETTO");
        if (from.equals(to)) {
            return List.of();
        }
        Stamp first = Stamp.parse(observance.text("DTSTART"), from.getRules());
        List<Stamp> begins = new ArrayList<>(List.of(first));
        observance
                .first("RRULE")
                .ifPresent(rule -> begins.addAll(
                        Repetition.parse(rule.value(), first).within(EPOCH.toInstant(ZoneOffset.UTC), until)));
        observance.all("RDATE").forEach(dates -> {
            for (String date : dates.value().split(",", -1)) {
                begins.add(Stamp.parse(date.split("/", 2)[0], from.getRules()));
            }
        });
        return begins.stream()
                .map(begin -> ZoneOffsetTransition.of(begin.wall(), from, to))
                .toList();
    }

    private static ZoneOffset offset(CalendarComponent observance, String property) {
        Matcher parts = OFFSET.matcher(observance.text(property));
        if (!parts.matches()) {
            throw new DateTimeException("not an offset: " + observance.text(property));
        }
        int seconds = Integer.parseInt(parts.group(2)) * 3_600
                + Integer.parseInt(parts.group(3)) * 60
                + (parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4)));
        return ZoneOffset.ofTotalSeconds(parts.group(1).equals("-") ? -seconds : seconds);
    }
}
