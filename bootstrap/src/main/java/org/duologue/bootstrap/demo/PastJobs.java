package org.duologue.bootstrap.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;

/**
 * Jobs of a time that is over: nobody is told any more, so they are forgotten, but for those that are still to come.
 * Only the last one is kept for whoever wants to open the invitation that it would have mailed.
 */
final class PastJobs implements Jobs, Mailer {

    private final Instant now;
    private final Jobs ahead;
    private final Deque<Job> jobs = new ArrayDeque<>();
    private Optional<String> secret = Optional.empty();

    /**
     * Up to an instant.
     *
     * @param ahead does what is due later
     */
    PastJobs(Instant now, Jobs ahead) {
        this.now = Objects.requireNonNull(now, "now");
        this.ahead = Objects.requireNonNull(ahead, "ahead");
    }

    @Override
    public void enqueueAll(JobKind kind, List<Job> added) {
        jobs.clear();
        Map<Boolean, List<Job>> isAhead =
                added.stream().collect(Collectors.partitioningBy(job -> job.at().isAfter(now)));
        isAhead.get(false).stream().reduce((earlier, last) -> last).ifPresent(jobs::add);
        if (!isAhead.get(true).isEmpty()) {
            ahead.enqueueAll(kind, isAhead.get(true));
        }
    }

    @Override
    public void cancel(JobKind kind, String key) {
        jobs.removeIf(job -> job.key().equals(key));
        ahead.cancel(kind, key);
    }

    /** Lets the handler do the last job, which is an invitation; the secret of its link. */
    String openInvitation(JobHandler handler) {
        Job job = jobs.remove();
        handler.run(job.key(), job.payload());
        return secret.orElseThrow();
    }

    @Override
    public void send(Mail mail) {
        if (mail.content() instanceof MailContent.Invitation invitation) {
            secret = Optional.of(invitation.secret());
        }
    }
}
