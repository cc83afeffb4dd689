package org.duologue.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.shared.DomainEvent;

/** Turns what happened into durable jobs, inside the unit of work in which it happened. */
public final class Notifier {

    /** The kind of the jobs; {@link NoticeDelivery} does them. */
    public static final JobKind JOB = new JobKind("notice");

    private final Jobs jobs;

    /** Over these jobs. */
    public Notifier(Jobs jobs) {
        this.jobs = Objects.requireNonNull(jobs, "jobs");
    }

    /** Enqueues the notices that follow from the events. */
    public void tell(List<? extends DomainEvent> events) {
        events.stream().map(NotificationPolicy::notices).flatMap(List::stream).forEach(this::enqueue);
    }

    /** Enqueues a link for choosing a password: an invitation for whoever has not joined yet. */
    public void passwordLink(Member.State member, Instant now) {
        NoticeKind kind = member.status() == MemberStatus.INVITED ? NoticeKind.INVITATION : NoticeKind.NEW_PASSWORD;
        enqueue(new Notice(kind, member.id().value(), now.toEpochMilli(), member.id(), now));
    }

    private void enqueue(Notice notice) {
        jobs.enqueue(JOB, notice.key(), notice.toPayload(), notice.at());
    }
}
