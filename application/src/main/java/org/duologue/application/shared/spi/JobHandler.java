package org.duologue.application.shared.spi;

/** Does the jobs of one kind. It may be called more than once for the same job and must be idempotent by its key. */
public interface JobHandler {

    /** The kind it handles. */
    JobKind kind();

    /** Does the job outside any unit of work; throwing makes it run again later. */
    void run(String key, String payload);
}
