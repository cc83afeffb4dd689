package org.duologue.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.RecurringJobHandler;

/** Jobs in memory; they run when {@link #runDue} is called. */
public final class MemoryJobs implements Jobs {

    private final MemoryStore store;
    private final MemoryTable<Key, Waiting> jobs;

    /** In this store. */
    public MemoryJobs(MemoryStore store) {
        this.store = store;
        this.jobs = new MemoryTable<>(store);
    }

    @Override
    public void enqueueAll(JobKind kind, List<Job> added) {
        for (Job job : added) {
            Key id = new Key(kind, job.key());
            if (jobs.find(id).isEmpty()) {
                jobs.put(id, new Waiting(id, job.payload(), job.at()));
            }
        }
    }

    @Override
    public void cancel(JobKind kind, String key) {
        jobs.remove(new Key(kind, key));
    }

    /**
     * Runs what is due, in the order of its time. A job whose handler throws stays, for the next call; a recurring one
     * stays until it runs again.
     *
     * @return the keys of those that ran
     */
    public List<String> runDue(List<JobHandler> handlers, Instant now) {
        Map<JobKind, JobHandler> byKind =
                handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        List<Waiting> due = jobs.all()
                .filter(job ->
                        !job.at().isAfter(now) && byKind.containsKey(job.key().kind()))
                .sorted(Comparator.comparing(Waiting::at))
                .toList();
        for (Waiting job : due) {
            JobHandler handler = byKind.get(job.key().kind());
            handler.run(job.key().name(), job.payload());
            Optional<Instant> next = handler instanceof RecurringJobHandler recurring
                    ? recurring.next(job.key().name(), job.payload())
                    : Optional.empty();
            store.run(() -> next.ifPresentOrElse(
                    at -> jobs.put(job.key(), new Waiting(job.key(), job.payload(), at)),
                    () -> jobs.remove(job.key())));
        }
        return due.stream().map(job -> job.key().name()).toList();
    }

    private record Key(JobKind kind, String name) {}

    private record Waiting(Key key, String payload, Instant at) {}
}
