package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs.Job;
import org.duologue.application.shared.spi.RecurringJobHandler;
import org.duologue.application.testing.CoachingSamples;

/** What every {@code Jobs} promises; a world runs the jobs that are due by hand. */
public interface JobsContract extends PortContract {

    private static JobKind freshKind(CoachingSamples samples) {
        return new JobKind("k" + samples.id());
    }

    private void enqueue(JobKind kind, String key, String payload, Instant at) {
        write(() -> ports().jobs().enqueue(kind, key, payload, at));
    }

    private List<String> run(JobKind kind) {
        List<String> ran = new ArrayList<>();
        world().runDue(List.of(new Handler(kind, ran, 0)));
        return ran;
    }

    @Example
    @Label("a job runs when it is due, once, with its payload, in the order of time")
    default void jobsRunsOnceWhenDue() {
        CoachingSamples samples = samples(1);
        JobKind kind = freshKind(samples);
        Instant now = world().clock().instant();
        enqueue(kind, "second", "π", now);
        enqueue(kind, "first", "x".repeat(4_000), now.minusMillis(5));
        enqueue(kind, "later", "", now.plusMillis(1));
        assertEquals(List.of("first " + "x".repeat(4_000), "second π"), run(kind));
        assertEquals(List.of(), run(kind));
        world().clock().set(now.plusMillis(1));
        assertEquals(List.of("later "), run(kind));
    }

    @Example
    @Label("the key is the identity: a second job of it has no effect while the first waits; other kinds are others")
    default void jobsKeys() {
        CoachingSamples samples = samples(2);
        JobKind kind = freshKind(samples);
        JobKind other = freshKind(samples);
        Instant now = world().clock().instant();
        enqueue(kind, "k".repeat(200), "first", now);
        enqueue(kind, "k".repeat(200), "second", now);
        enqueue(other, "k".repeat(200), "other", now);
        assertEquals(List.of("k".repeat(200) + " first"), run(kind));
        assertEquals(List.of("k".repeat(200) + " other"), run(other));
    }

    @Example
    @Label("many jobs are enqueued at once, each under its own time; of one key only the first, also within them")
    default void jobsMany() {
        JobKind kind = freshKind(samples(6));
        Instant now = world().clock().instant();
        enqueue(kind, "7", "before", now.minusMillis(1));
        List<Job> many = new ArrayList<>();
        for (int i = 1_000; i >= 0; i--) {
            many.add(new Job(Integer.toString(i), "π", now.plusMillis(i)));
        }
        many.add(new Job("8", "twice", now));
        write(() -> ports().jobs().enqueueAll(kind, List.of()));
        write(() -> ports().jobs().enqueueAll(kind, many));
        assertEquals(List.of("7 before", "0 π"), run(kind));
        world().clock().set(now.plusMillis(8));
        assertEquals(List.of("1 π", "2 π", "3 π", "4 π", "5 π", "6 π", "8 π"), run(kind));
        world().clock().set(now.plusMillis(1_000));
        assertEquals(992, run(kind).size());
    }

    @Example
    @Label("a job comes and goes with the unit that enqueued it, and can be taken back")
    default void jobsTransactional() {
        CoachingSamples samples = samples(3);
        JobKind kind = freshKind(samples);
        Instant now = world().clock().instant();
        assertThrows(
                IllegalStateException.class,
                () -> write(() -> {
                    ports().jobs().enqueue(kind, "rolled-back", "", now);
                    throw new IllegalStateException("no");
                }));
        enqueue(kind, "taken-back", "", now);
        write(() -> {
            ports().jobs().cancel(kind, "taken-back");
            ports().jobs().cancel(kind, "never-there");
        });
        assertEquals(List.of(), run(kind));
    }

    @Example
    @Label("a job whose handler throws stays, and runs again")
    default void jobsAgain() {
        CoachingSamples samples = samples(4);
        JobKind kind = freshKind(samples);
        enqueue(kind, "a", "b", world().clock().instant());
        List<String> ran = new ArrayList<>();
        Handler fails = new Handler(kind, ran, 1);
        assertThrows(IllegalStateException.class, () -> world().runDue(List.of(fails)));
        world().runDue(List.of(fails));
        world().runDue(List.of(fails));
        assertEquals(List.of("a b", "a b"), ran);
    }

    @Example
    @Label("a recurring job waits under its key for its next run, until it says that there is none")
    default void jobsRecurring() {
        CoachingSamples samples = samples(5);
        JobKind kind = freshKind(samples);
        Instant now = world().clock().instant();
        List<String> ran = new ArrayList<>();
        Recurring hourly = new Recurring(new Handler(kind, ran, 1), now.plusMillis(20), Duration.ofMillis(10));
        enqueue(kind, "a", "first", now);
        assertThrows(IllegalStateException.class, () -> world().runDue(List.of(hourly)));
        world().runDue(List.of(hourly));
        enqueue(kind, "a", "second", now);
        world().runDue(List.of(hourly));
        assertEquals(List.of("a first", "a first"), ran);
        for (int millis = 9; millis <= 40; millis++) {
            world().clock().set(now.plusMillis(millis));
            world().runDue(List.of(hourly));
        }
        assertEquals(List.of("a first", "a first", "a first", "a first"), ran);
        enqueue(kind, "a", "again", now);
        assertEquals(List.of("a again"), run(kind));
    }

    /** Runs every so often until the last time. */
    record Recurring(Handler once, List<Instant> times) implements RecurringJobHandler {

        Recurring(Handler once, Instant last, Duration pause) {
            this(once, new ArrayList<>(List.of(last.minus(pause), last)));
        }

        @Override
        public JobKind kind() {
            return once.kind();
        }

        @Override
        public void run(String key, String payload) {
            once.run(key, payload);
        }

        @Override
        public Optional<Instant> next(String key, String payload) {
            return times.isEmpty() ? Optional.empty() : Optional.of(times.remove(0));
        }
    }

    /** Notes what it is given, and fails the first so many times. */
    record Handler(JobKind kind, List<String> ran, int failures) implements JobHandler {

        @Override
        public void run(String key, String payload) {
            ran.add(key + " " + payload);
            if (ran.size() <= failures) {
                throw new IllegalStateException("not yet");
            }
        }
    }
}
