package org.duologue.persistence.booking;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.persistence.shared.JpaPages;

/** Which rows {@code r} of booking requests or change requests are meant, in JPQL and with its parameters. */
final class RequestConditions {

    /** What waits for an answer by the clock; takes {@code now}. */
    static final String OPEN = "r.status = 'OPEN' and r.expiresAt > :now";

    private final WorkspaceId workspace;
    private final RequestFilter filter;
    private final Instant now;

    RequestConditions(WorkspaceId workspace, RequestFilter filter, Instant now) {
        this.workspace = workspace;
        this.filter = filter;
        this.now = now;
    }

    /** The condition. */
    String where() {
        StringBuilder where = new StringBuilder("r.workspaceId = :workspace");
        filter.enrollment().ifPresent(e -> where.append(" and r.enrollmentId = :enrollment"));
        filter.student().ifPresent(s -> where.append(" and r.studentId = :student"));
        filter.coach().ifPresent(c -> where.append(" and r.coachId = :coach"));
        filter.participant().ifPresent(p -> where.append(" and (r.studentId = :person or r.coachId = :person)"));
        return where.append(filter.open() ? " and " + OPEN : "").toString();
    }

    /** The condition, and those that come after the page before, asked last first. */
    String whereAfter(PageRequest page) {
        String older = page.after()
                .map(a -> " and (r.askedAt < :at or (r.askedAt = :at and r.id < :id))")
                .orElse("");
        return where() + older + " order by r.askedAt desc, r.id desc";
    }

    /** A query with {@link #where} and its parameters. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("workspace", workspace.value());
        filter.enrollment().ifPresent(e -> query.setParameter("enrollment", e.value()));
        filter.student().ifPresent(s -> query.setParameter("student", s.value()));
        filter.coach().ifPresent(c -> query.setParameter("coach", c.value()));
        filter.participant().ifPresent(p -> query.setParameter("person", p.value()));
        return filter.open() ? query.setParameter("now", now) : query;
    }

    /** A query with {@link #whereAfter} and its parameters. */
    <T> TypedQuery<T> bindAfter(TypedQuery<T> query, PageRequest page) {
        bind(query);
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent((List<String> key) -> query.setParameter(
                        "at", JpaPages.instant(key.get(0)))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return query;
    }
}
