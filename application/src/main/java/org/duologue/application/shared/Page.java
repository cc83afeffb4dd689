package org.duologue.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a longer list, in a stable order.
 *
 * @param items at most as many as asked for
 * @param next what to pass as {@link PageRequest#after()} for the next page; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next);
    }

    /**
     * Cuts a page out of one item more than was asked for.
     *
     * @param found up to {@code limit + 1} items; the surplus one only shows that there is more
     * @param key the cursor of an item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<? super T, String> key) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        return new Page<>(found.subList(0, limit), Optional.of(key.apply(found.get(limit - 1))));
    }
}
