package org.duologue.persistence.shared;

import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;

/** Reads pages by keyset, the sort key of the last item seen, and collections in batches. */
public final class JpaPages {

    private JpaPages() {}

    /** Runs a query that is already bound to begin after the page's cursor. */
    public static <E> Page<E> read(TypedQuery<E> query, PageRequest page, Function<E, String> cursor) {
        return Page.of(query.setMaxResults(page.limit() + 1).getResultList(), page.limit(), cursor);
    }

    /**
     * Makes a query read a collection of plain values of all its entities with one statement more, instead of one for
     * each entity. Not for embeddables: read in a batch, they are taken for entities when the unit is flushed.
     */
    public static <E> TypedQuery<E> batched(TypedQuery<E> query, String path) {
        return query.setHint("eclipselink.batch", path).setHint("eclipselink.batch.type", "IN");
    }

    /** An id from a cursor; anything else is refused as {@code bad-cursor}. */
    public static UUID uuid(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw PageRequest.badCursor();
        }
    }

    /** An instant from a cursor; anything else is refused as {@code bad-cursor}. */
    public static Instant instant(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeException e) {
            throw PageRequest.badCursor();
        }
    }
}
