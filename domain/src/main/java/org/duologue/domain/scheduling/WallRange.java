package org.duologue.domain.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;

/**
 * A half-open stretch {@code [from, to)} of a day on the wall clock, in minutes since midnight.
 *
 * @param from 0..1439
 * @param to 1..1440, where 1440 is 24:00; later than from
 */
public record WallRange(int from, int to) implements Comparable<WallRange> {

    /** 24:00. */
    public static final int END_OF_DAY = 24 * 60;

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

    public WallRange {
        if (from < 0 || to > END_OF_DAY || from >= to) {
            throw new IllegalArgumentException("a range of a day is 00:00 <= from < to <= 24:00: " + from + ".." + to);
        }
    }

    /** Reads {@code HH:mm} and {@code HH:mm}; refused as {@link Invalid} on {@code from} or {@code to}. */
    public static WallRange of(String from, String to) {
        int start = minutes("from", from);
        int end = minutes("to", to);
        if (start >= end) {
            throw new Refused(Invalid.of(FieldProblem.of("to", "not-after-from")));
        }
        return new WallRange(start, end);
    }

    private static int minutes(String field, String typed) {
        Matcher time = TIME.matcher(typed == null ? "" : typed.strip());
        if (!time.matches()) {
            throw new Refused(Invalid.of(FieldProblem.of(field, "not-a-time")));
        }
        int minutes = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
        if (minutes > END_OF_DAY) {
            throw new Refused(Invalid.of(FieldProblem.of(field, "not-a-time")));
        }
        return minutes;
    }

    /** The ranges in order, with overlapping and touching ones merged. */
    public static List<WallRange> normalised(List<WallRange> ranges) {
        List<WallRange> merged = new ArrayList<>();
        for (WallRange range : ranges.stream().sorted().toList()) {
            WallRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range.from <= last.to) {
                merged.set(merged.size() - 1, new WallRange(last.from, Math.max(last.to, range.to)));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    /** What lies in both of two normalised lists of ranges, normalised. */
    static List<WallRange> common(List<WallRange> some, List<WallRange> others) {
        List<WallRange> common = new ArrayList<>();
        for (WallRange one : some) {
            for (WallRange other : others) {
                int from = Math.max(one.from, other.from);
                int to = Math.min(one.to, other.to);
                if (from < to) {
                    common.add(new WallRange(from, to));
                }
            }
        }
        return List.copyOf(common);
    }

    /** {@code HH:mm} of the start. */
    public String fromText() {
        return text(from);
    }

    /** {@code HH:mm} of the end, up to 24:00. */
    public String toText() {
        return text(to);
    }

    private static String text(int minutes) {
        return (minutes < 600 ? "0" : "") + minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    @Override
    public int compareTo(WallRange other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
