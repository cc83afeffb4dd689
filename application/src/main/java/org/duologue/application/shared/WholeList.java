package org.duologue.application.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a list to its end, page by page. For what has to be known whole, like what a form offers: whatever is missing
 * on a form is not sent back with it, and so would be lost by saving.
 */
public final class WholeList {

    private WholeList() {}

    /** Everything that is on the list's pages, in their order. */
    public static <T> List<T> of(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Page<T> page = list.apply(PageRequest.first(PageRequest.MAX_LIMIT));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = list.apply(new PageRequest(page.next(), PageRequest.MAX_LIMIT));
            all.addAll(page.items());
        }
        return all;
    }
}
