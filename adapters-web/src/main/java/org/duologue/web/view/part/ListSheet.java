package org.duologue.web.view.part;

import java.util.List;
import java.util.Optional;

/**
 * A page that is one list.
 *
 * @param meta where one is
 * @param add what can be added, as a link
 * @param tabs lists of the same kind beside it; empty: none
 * @param search the filters above it, sent by GET; empty: none
 * @param table the list; without rows the empty state is shown
 * @param toast what has just been done, or empty
 */
public record ListSheet(
        String meta,
        String title,
        Optional<Fact> add,
        List<Tab> tabs,
        List<Field> search,
        Optional<Notice> notice,
        Table table,
        Pager pager,
        String icon,
        String emptyTitle,
        String emptyText,
        String toast) {

    public ListSheet {
        tabs = List.copyOf(tabs);
        search = List.copyOf(search);
    }

    /** Without tabs. */
    public ListSheet(
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
        this(meta, title, add, List.of(), search, notice, table, pager, icon, emptyTitle, emptyText, toast);
    }
}
