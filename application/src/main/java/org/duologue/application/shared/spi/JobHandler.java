package org.duologue.application.shared.spi;

import java.util.Collection;

/** Does the jobs of one kind. It may be called more than once for the same job and must be idempotent by its key. */
public interface JobHandler {

    /** The kind it handles. */
    JobKind kind();

    /** The one of these that does this kind; there must be one. */
    static JobHandler of(JobKind kind, Collection<JobHandler> handlers) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Does the job outside any unit of work; throwing makes it run again later. */
    void run(String key, String payload);
}
