package org.duologue.web.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.shared.Page;

/**
 * One page of a list.
 *
 * @param items the things, in a stable order
 * @param next what to send as {@code after} for the next page; left out at the end
 */
public record PageJson<T>(List<T> items, Optional<String> next) {

    /** The page, each thing written so. */
    public static <V, T> PageJson<T> of(Page<V> page, Function<? super V, ? extends T> each) {
        Page<T> written = page.map(each);
        return new PageJson<>(written.items(), written.next());
    }

    /** A list that is complete. */
    public static <T> PageJson<T> whole(List<T> items) {
        return new PageJson<>(List.copyOf(items), Optional.empty());
    }
}
