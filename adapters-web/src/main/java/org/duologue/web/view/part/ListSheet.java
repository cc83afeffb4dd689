package org.duologue.web.view.part;

import java.util.List;
import java.util.Optional;

/**
 * A page that is one list.
 *
 * @param meta where one is
 * @param add what can be added, as a link
 * @param search the filters above it, sent by GET; empty: none
 * @param table the list; without rows the empty state is shown
 * @param toast what has just been done, or empty
 */
public record ListSheet(
        String meta,
        String title,
        Optional<Fact> add,
        List<Field> search,
        Optional<Notice> notice,
        Table table,
        Pager pager,
        String icon,
        String emptyTitle,
        String emptyText,
        String toast) {

    public ListSheet {
        search = List.copyOf(search);
    }
}
