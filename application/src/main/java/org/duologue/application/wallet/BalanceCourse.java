package org.duologue.application.wallet;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duologue.application.wallet.ForecastView.Point;
import org.duologue.domain.wallet.Entry;

/** The course of a balance as a bounded number of points. */
final class BalanceCourse {

    /** A picture shows no more steps than that. */
    static final int MOST = 120;

    private BalanceCourse() {}

    /**
     * A point for each entry, by time, after one for where it begins. Of several entries at one instant only the last
     * counts; if there are more than fit, the time is cut into equal parts and the last entry of each counts, so that
     * every point is a balance there really was from that instant on.
     *
     * @param entries by seq
     * @param all whether there are none before them since {@code from}; otherwise the first of them is where it begins
     * @param available after all of them
     */
    static List<Point> of(List<Entry> entries, boolean all, Instant from, Instant now, int available) {
        if (entries.isEmpty()) {
            return List.of(new Point(from, available));
        }
        Entry first = entries.get(0);
        Map<Instant, Point> points = new LinkedHashMap<>();
        if (all && first.seq() > 1) {
            points.put(from, new Point(from, first.balance() - first.change()));
        }
        entries.forEach(entry -> points.put(entry.effectiveAt(), new Point(entry.effectiveAt(), entry.balance())));
        List<Point> course = List.copyOf(points.values());
        return course.size() <= MOST ? course : thinned(course, now);
    }

    private static List<Point> thinned(List<Point> course, Instant now) {
        Instant begin = course.get(0).at();
        Duration part = Duration.between(begin, now).dividedBy(MOST - 1).plusNanos(1);
        Map<Long, Point> last = new LinkedHashMap<>();
        last.put(-1L, course.get(0));
        course.stream()
                .skip(1)
                .forEach(point -> last.put(Duration.between(begin, point.at()).dividedBy(part), point));
        return List.copyOf(last.values());
    }
}
