package org.duologue.web.view.part;

import java.util.List;

/**
 * Times of one part of a day, each to be chosen.
 *
 * @param legend morning, afternoon, evening
 * @param slots the times in their order
 */
public record Slots(String legend, List<Slot> slots) {

    public Slots {
        slots = List.copyOf(slots);
    }

    /**
     * One time.
     *
     * @param value the instant with the offset it is shown in
     * @param label 09:00
     * @param chosen whether it is chosen
     * @param clash why it cannot be chosen, or empty
     */
    public record Slot(String value, String label, boolean chosen, String clash) {}
}
