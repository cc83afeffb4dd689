package org.duologue.web.scheduling.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import net.fortuna.ical4j.data.ParserException;
import org.duologue.domain.shared.TimeRange;

/** Finds out when a calendar keeps its owner busy. */
final class CalendarReading {

    private static final int MAX_ENTRIES = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ZoneId zone;
    private final TimeRange window;
    private final LongSupplier nanoTime;

    /**
     * Of one person.
     *
     * @param zone of days and of times without a zone
     * @param window what does not overlap it is left out
     * @param nanoTime tells how time passes meanwhile
     */
    CalendarReading(ZoneId zone, TimeRange window, LongSupplier nanoTime) {
        this.zone = zone;
        this.window = window;
        this.nanoTime = nanoTime;
    }

    /**
     * What keeps one busy in the window. An event that cannot be understood is left out: one program's mistake in one
     * entry must not hide all the others.
     *
     * @throws ParserException if it is no calendar
     * @throws TooMuch if there is more than one may have
     */
    List<Occurrence> busy(String text) throws ParserException {
        List<CalendarComponent> components = CalendarContents.of(text);
        ZoneBook zones = new ZoneBook(components, zone, window.end());
        List<CalendarEvent> events = new ArrayList<>();
        Map<String, List<Stamp>> moved = new HashMap<>();
        for (CalendarComponent component : components) {
            if (component.name().equals("VEVENT")) {
                understand(component, zones).ifPresent(event -> {
                    events.add(event);
                    event.insteadOf().ifPresent(stamp -> moved.computeIfAbsent(event.uid(), uid -> new ArrayList<>())
                            .add(stamp));
                });
            }
        }
        return entries(events, moved);
    }

    private static Optional<CalendarEvent> understand(CalendarComponent component, ZoneBook zones) {
        try {
            Optional<CalendarEvent> event = CalendarEvent.of(component, zones);
            event.ifPresent(CalendarEvent::insteadOf);
            return event;
        } catch (DateTimeException notUnderstood) {
            return Optional.empty();
        }
    }

    private List<Occurrence> entries(List<CalendarEvent> events, Map<String, List<Stamp>> moved) {
        long until = nanoTime.getAsLong() + PATIENCE.toNanos();
        List<Occurrence> entries = new ArrayList<>();
        for (CalendarEvent event : events) {
            if (event.isBusy()) {
                boolean single = event.insteadOf().isPresent();
                List<Stamp> elsewhere = single ? List.of() : moved.getOrDefault(event.uid(), List.of());
                times(event, elsewhere).forEach(time -> entries.add(new Occurrence(event.uid(), time)));
            }
            if (entries.size() > MAX_ENTRIES || nanoTime.getAsLong() > until) {
                throw new TooMuch("entries");
            }
        }
        return entries;
    }

    private List<TimeRange> times(CalendarEvent event, List<Stamp> elsewhere) {
        try {
            return event.times(window, elsewhere);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException notUnderstood) {
            return List.of();
        }
    }
}
