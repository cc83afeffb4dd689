package org.duologue.web.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A balance over time as steps: what was, and dotted what will be if nothing happens.
 *
 * @param story the whole picture in a sentence, for those who do not see it
 * @param past the steps until now, at least one, by time
 * @param now where now is, 0 to 1 of the whole width; 1 if nothing is ahead
 * @param future the steps after now, by time; may be empty
 * @param labels the labels below, evenly spread
 */
public record Chart(String story, List<Step> past, double now, List<Step> future, List<String> labels) {

    /** The width of the drawing; the height is {@value #HEIGHT}. */
    public static final int WIDTH = 1200;

    private static final int HEIGHT = 120;

    public Chart {
        past = List.copyOf(past);
        future = List.copyOf(future);
        labels = List.copyOf(labels);
        if (past.isEmpty()) {
            throw new IllegalArgumentException("a chart shows something");
        }
    }

    /**
     * From here on the value is so much.
     *
     * @param at where it begins, 0 to 1 of the whole width
     * @param value the value, 0 or more
     */
    public record Step(double at, long value) {}

    /** The top of the scale: a round number not below any value. */
    public long top() {
        long max = Math.max(4, Math.max(highest(past), highest(future)));
        long unit = 1;
        while (unit * 40 < max) {
            unit *= 10;
        }
        return 4 * unit * ((max + 4 * unit - 1) / (4 * unit));
    }

    /** The labels at the side, from the top down to 0. */
    public List<Long> scale() {
        long top = top();
        return List.of(top, top * 3 / 4, top / 2, top / 4, 0L);
    }

    /** The line until now. */
    public String line() {
        return path(past, now);
    }

    /** The area below it. */
    public String area() {
        return line() + "V" + HEIGHT + "H" + x(past.get(0).at()) + "Z";
    }

    /** The dotted line after now, or empty. */
    public String forecast() {
        if (future.isEmpty()) {
            return "";
        }
        List<Step> ahead = new ArrayList<>();
        ahead.add(new Step(now, past.get(past.size() - 1).value()));
        ahead.addAll(future);
        return path(ahead, 1);
    }

    /** The upright line at now, or empty where nothing is ahead. */
    public String today() {
        return future.isEmpty() ? "" : "M" + x(now) + " 0V" + HEIGHT;
    }

    private String path(List<Step> steps, double until) {
        StringBuilder path = new StringBuilder(
                "M" + x(steps.get(0).at()) + " " + y(steps.get(0).value()));
        for (Step step : steps.subList(1, steps.size())) {
            path.append("H").append(x(step.at())).append("V").append(y(step.value()));
        }
        return path.append("H").append(x(until)).toString();
    }

    private String y(long value) {
        return String.format(Locale.ROOT, "%.1f", HEIGHT - (double) HEIGHT * value / top());
    }

    private static String x(double at) {
        return String.format(Locale.ROOT, "%.1f", WIDTH * at);
    }

    private static long highest(List<Step> steps) {
        return steps.stream().mapToLong(Step::value).max().orElse(0);
    }
}
