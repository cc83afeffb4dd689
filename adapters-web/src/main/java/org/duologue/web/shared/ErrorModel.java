package org.duologue.web.shared;

import java.util.Objects;

/**
 * What the error page shows.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param detail what one can know and do about it
 * @param incident the number under which the failure is logged, or empty
 */
public record ErrorModel(int status, String title, String detail, String incident) {

    public ErrorModel {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(incident, "incident");
    }

    /** The same facts as a page. */
    public static ErrorModel of(Problem problem) {
        Object incident = problem.evidence().get("incident");
        return new ErrorModel(
                problem.status(), problem.title(), problem.detail(), incident == null ? "" : incident.toString());
    }
}
