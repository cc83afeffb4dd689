package org.duologue.web.wallet;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duologue.application.wallet.ForecastView;
import org.duologue.application.wallet.ForecastView.Point;
import org.duologue.domain.wallet.Forecast;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Chart;

/**
 * Draws a balance over time. What is ahead takes up to a third of the picture, and at least a fortnight, so that the
 * next renewals are in sight without what was getting too small.
 */
record BalanceChart(ForecastView view, Reader reader) {

    private static final Duration SHORTEST_PAST = Duration.ofDays(14);
    private static final Duration SHORTEST_AHEAD = Duration.ofDays(14);
    private static final int LABELS = 5;

    Chart chart() {
        Forecast forecast = view.forecast();
        Instant now = forecast.from();
        Instant begin = earlier(view.course().get(0).at(), now.minus(SHORTEST_PAST));
        Instant end = end(begin, now, forecast);
        List<Forecast.Event> ahead = forecast.events().stream()
                .filter(event -> event.at().isBefore(end))
                .toList();
        double width = Duration.between(begin, end).toMillis();
        return new Chart(
                story(ahead, end),
                view.course().stream()
                        .map(point -> new Chart.Step(at(begin, point.at(), width), point.balance()))
                        .toList(),
                at(begin, now, width),
                Stream.concat(
                                Stream.of(new Chart.Step(at(begin, now, width), forecast.available())),
                                ahead.stream()
                                        .map(event -> new Chart.Step(at(begin, event.at(), width), event.balance())))
                        .toList(),
                IntStream.range(0, LABELS)
                        .mapToObj(i -> reader.times().date(begin.plusMillis((long) (width * i / (LABELS - 1)))))
                        .map(reader.times()::dayShort)
                        .toList());
    }

    private static Instant end(Instant begin, Instant now, Forecast forecast) {
        Duration half = Duration.between(begin, now).dividedBy(2);
        Duration ahead = half.compareTo(SHORTEST_AHEAD) < 0 ? SHORTEST_AHEAD : half;
        return earlier(now.plus(ahead), forecast.until());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static double at(Instant begin, Instant instant, double width) {
        return Duration.between(begin, instant).toMillis() / width;
    }

    private String story(List<Forecast.Event> ahead, Instant end) {
        Point first = view.course().get(0);
        Point lowest =
                view.course().stream().min(Comparator.comparing(Point::balance)).orElseThrow();
        int then = ahead.isEmpty()
                ? view.forecast().available()
                : ahead.get(ahead.size() - 1).balance();
        return reader.text(
                "wallet.story",
                "from",
                reader.times().day(first.at()),
                "first",
                first.balance(),
                "lowest",
                lowest.balance(),
                "when",
                reader.times().day(lowest.at()),
                "now",
                view.forecast().available(),
                "then",
                then,
                "to",
                reader.times().day(end));
    }
}
