package org.duologue.application.wallet;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.wallet.Forecast;

/**
 * How a balance became what it is, and what becomes of it if nothing else happens.
 *
 * @param course the balance of the last year until now, by time; at least one point, the first where the picture begins
 * @param forecast of the next two years, at most 12 things that happen
 */
public record ForecastView(List<Point> course, Forecast forecast) {

    public ForecastView {
        course = List.copyOf(course);
        if (course.isEmpty()) {
            throw new IllegalArgumentException("a course begins somewhere");
        }
    }

    /** From here on the balance is so much. */
    public record Point(Instant at, int balance) {}
}
