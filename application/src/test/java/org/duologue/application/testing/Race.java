package org.duologue.application.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;

/** Real threads that do something at the same moment. */
public final class Race {

    private Race() {}

    /**
     * Lets so many threads loose at once and waits for all of them. What is thrown other than a refusal fails the test.
     *
     * @param act what the thread of this number does
     */
    public static <A> Result<A> of(int threads, IntFunction<A> act) {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Callable<A>> runners = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            runners.add(() -> {
                start.await();
                return act.apply(number);
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Result<A> result = new Result<>(new ArrayList<>(), new ArrayList<>());
            for (Future<A> runner : pool.invokeAll(runners)) {
                result.add(runner);
            }
            return result;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * How it ended.
     *
     * @param answers of those that succeeded
     * @param refusals of the others
     */
    public record Result<A>(List<A> answers, List<Refusal> refusals) {

        private void add(Future<A> runner) throws InterruptedException {
            try {
                answers.add(runner.get());
            } catch (ExecutionException thrown) {
                if (thrown.getCause() instanceof Refused refused) {
                    refusals.add(refused.refusal());
                } else {
                    throw new AssertionError("neither an answer nor a refusal", thrown.getCause());
                }
            }
        }
    }
}
