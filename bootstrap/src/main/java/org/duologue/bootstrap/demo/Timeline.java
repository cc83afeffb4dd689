package org.duologue.bootstrap.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens when: events in the order of time, each of which may bring about later ones. */
final class Timeline {

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));
    private int planned;

    /** Plans an event. */
    void at(Instant at, Runnable what) {
        planned++;
        events.add(new Event(at, planned, what));
    }

    /** Lets everything before the end happen, the clock always standing at the event. */
    void run(WalkingClock clock, Instant end) {
        while (!events.isEmpty() && events.peek().at().isBefore(end)) {
            Event event = events.remove();
            clock.walkTo(event.at());
            event.what().run();
        }
        clock.walkTo(end);
    }

    private record Event(Instant at, int number, Runnable what) {}
}
