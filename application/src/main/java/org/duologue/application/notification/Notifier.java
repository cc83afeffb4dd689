package org.duologue.application.notification;

import java.util.List;
import java.util.Objects;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.Jobs.Job;
import org.duologue.domain.shared.DomainEvent;

/** Turns what happened into durable jobs, inside the unit of work in which it happened. */
public final class Notifier implements Events {

    /** The kind of the jobs; {@link NoticeDelivery} does them. */
    public static final JobKind JOB = new JobKind("notice");

    private final Jobs jobs;

    /** Over these jobs. */
    public Notifier(Jobs jobs) {
        this.jobs = Objects.requireNonNull(jobs, "jobs");
    }

    @Override
    public void publish(List<? extends DomainEvent> events) {
        jobs.enqueueAll(
                JOB,
                events.stream()
                        .map(NotificationPolicy::notices)
                        .flatMap(List::stream)
                        .map(notice -> new Job(notice.key(), notice.toPayload(), notice.at()))
                        .toList());
    }
}
