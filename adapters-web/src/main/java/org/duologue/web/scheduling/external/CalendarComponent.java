package org.duologue.web.scheduling.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An event or a time zone of a calendar, with what matters of it. */
final class CalendarComponent {

    private final String name;
    private final List<CalendarProperty> properties = new ArrayList<>();
    private final List<CalendarComponent> parts = new ArrayList<>();

    CalendarComponent(String name) {
        this.name = name;
    }

    void add(CalendarProperty property) {
        properties.add(property);
    }

    void add(CalendarComponent part) {
        parts.add(part);
    }

    String name() {
        return name;
    }

    List<CalendarComponent> parts() {
        return parts;
    }

    /** The first property of that name. */
    Optional<CalendarProperty> first(String property) {
        return all(property).findFirst();
    }

    /** All properties of that name. */
    Stream<CalendarProperty> all(String property) {
        return properties.stream().filter(p -> p.name().equals(property));
    }

    /** What the first property of that name says, or nothing. */
    String text(String property) {
        return first(property).map(CalendarProperty::value).map(String::strip).orElse("");
    }
}
