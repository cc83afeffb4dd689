package org.duologue.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;

/** Cuts pages out of what matches. */
final class MemoryPages {

    private MemoryPages() {}

    /**
     * The page after the cursor.
     *
     * @param key the whole sort key of an item as text, unique
     */
    static <T> Page<T> cut(Stream<T> matching, Comparator<T> order, Function<T, String> key, PageRequest request) {
        List<T> sorted = matching.sorted(order).toList();
        int from = request.after().map(after -> indexAfter(sorted, key, after)).orElse(0);
        List<T> found = sorted.stream().skip(from).limit(request.limit() + 1L).toList();
        return Page.of(found, request.limit(), item -> Cursor.of(key.apply(item)));
    }

    private static <T> int indexAfter(List<T> sorted, Function<T, String> key, String after) {
        String last = Cursor.parse(after, 1).get(0);
        for (int i = 0; i < sorted.size(); i++) {
            if (key.apply(sorted.get(i)).equals(last)) {
                return i + 1;
            }
        }
        throw PageRequest.badCursor();
    }
}
