package org.duologue.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What came of many calls by some clients at once, each of which calls again as soon as it has its answer.
 *
 * @param rate calls a second
 * @param median milliseconds within which half of them were answered
 * @param slow milliseconds within which 99 of 100 were
 */
public record Load(int calls, int clients, double rate, double median, double slow) {

    /** Has the clients do all of it, each thing once; what is thrown ends it. */
    public static <T> Load of(int clients, List<T> todo, Consumer<T> call) {
        long[] nanos = new long[todo.size()];
        AtomicInteger next = new AtomicInteger();
        Runnable client = () -> {
            for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                long begin = System.nanoTime();
                call.accept(todo.get(i));
                nanos[i] = System.nanoTime() - begin;
            }
        };
        long begin = System.nanoTime();
        run(clients, client);
        double rate = nanos.length * 1e9 / (System.nanoTime() - begin);
        Arrays.sort(nanos);
        return new Load(
                nanos.length, clients, rate, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }

    private static void run(int clients, Runnable client) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            CompletableFuture.allOf(IntStream.range(0, clients)
                            .mapToObj(i -> CompletableFuture.runAsync(client, threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d by %d clients, %.0f a second; half within %.1f ms, 99 of 100 within %.1f ms",
                calls,
                clients,
                rate,
                median,
                slow);
    }
}
