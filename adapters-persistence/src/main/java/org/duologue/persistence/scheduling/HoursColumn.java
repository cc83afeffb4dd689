package org.duologue.persistence.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.domain.scheduling.WallRange;

/** Ranges of weekdays or dates in one column, in order: {@code day:from-to} for each, {@code day:} for a day off. */
final class HoursColumn {

    private HoursColumn() {}

    static <D extends Comparable<? super D>> String write(Map<D, List<WallRange>> hours) {
        return String.join(
                " ",
                new TreeMap<>(hours)
                        .entrySet().stream()
                                .flatMap(day -> ranges(day.getValue()).map(range -> day.getKey() + ":" + range))
                                .toList());
    }

    private static Stream<String> ranges(List<WallRange> ranges) {
        return ranges.isEmpty() ? Stream.of("") : ranges.stream().map(range -> range.from() + "-" + range.to());
    }

    static <D extends Comparable<? super D>> SortedMap<D, List<WallRange>> read(String text, Function<String, D> day) {
        SortedMap<D, List<WallRange>> hours = new TreeMap<>();
        Arrays.stream(text.split(" ")).filter(part -> !part.isEmpty()).forEach(part -> {
            int colon = part.indexOf(':');
            List<WallRange> ranges = hours.computeIfAbsent(day.apply(part.substring(0, colon)), d -> new ArrayList<>());
            String range = part.substring(colon + 1);
            int dash = range.indexOf('-');
            if (dash > 0) {
                ranges.add(new WallRange(
                        Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1))));
            }
        });
        return hours;
    }
}
