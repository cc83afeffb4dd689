package org.duologue.web.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where credits come from, as a bar of parts with a legend.
 *
 * @param lots the parts in the order in which they are used
 */
public record Lots(List<Lot> lots) {

    private static final double GAP = 0.9;

    public Lots {
        lots = List.copyOf(lots);
    }

    /**
     * One source of credits.
     *
     * @param label where they come from
     * @param amount how many are left
     * @param shade {@code a} for an allowance, {@code b} for what was carried over, {@code c} for what was given
     */
    public record Lot(String label, int amount, String shade) {}

    /**
     * One part of the bar.
     *
     * @param x where it begins, of 100
     * @param width how wide it is, of 100
     * @param shade its shade
     */
    public record Part(String x, String width, String shade) {}

    /** The parts of the bar; nothing for lots that are empty. */
    public List<Part> parts() {
        List<Lot> filled = lots.stream().filter(lot -> lot.amount() > 0).toList();
        int total = filled.stream().mapToInt(Lot::amount).sum();
        double room = 100 - GAP * (filled.size() - 1);
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Lot lot : filled) {
            double width = room * lot.amount() / total;
            parts.add(new Part(number(x), number(width), lot.shade()));
            x += width + GAP;
        }
        return parts;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
