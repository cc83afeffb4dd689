package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duologue.endtoend.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E1 E12: two servers on one PostgreSQL are one application")
class TwoServersIT {

    private static final int ROUNDS = 10;
    private static final int THREADS = 8;

    @Test
    @DisplayName(
            "one of all who want a slot gets it, a key has one effect on whichever server, each mail goes out once")
    void oneApplication() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(THREADS);
        try (Mailbox mails = Mailbox.open();
                ServerUnderTest one = ServerUnderTest.onPostgres("two-servers");
                ServerUnderTest other = one.beside("two-servers-other")) {
            mails.serve(one).start();
            CompletableFuture<ServerUnderTest> starting =
                    CompletableFuture.supplyAsync(() -> mails.serve(other).start());
            CoachingOverHttp it = new CoachingOverHttp(one);
            starting.join();
            Api there = new Api(other, it.owner().token());
            assertEquals(200, it.assign(100).status());
            List<String> free = it.freeTimes(9);
            for (int round = 0; round < ROUNDS; round++) {
                String wish = it.wish(List.of(free.get(round * 2)));
                List<Answer> answers = together(clients, client -> {
                    Api api = client % 2 == 0 ? it.owner() : there;
                    return api.post(it.enrollment("/bookings"), wish);
                });
                assertEquals(1, count(answers, 201), answers::toString);
                assertEquals(THREADS - 1, count(answers, 409), answers::toString);
                assertEquals(110 - round - 1, it.credits());
            }
            oneKey(clients, it, there, free.get(ROUNDS * 2));
            int expected = 2 + 2 * (ROUNDS + 1);
            assertTrue(mails.awaits(expected), () -> "invitations to join and to sessions: " + mails.all());
            assertEquals(expected, mails.all().size());
        } finally {
            clients.shutdownNow();
        }
    }

    private static void oneKey(ExecutorService clients, CoachingOverHttp it, Api there, String start) throws Exception {
        String key = UUID.randomUUID().toString();
        String wish = it.wish(List.of(start));
        int before = it.credits();
        List<Answer> answers = together(clients, client -> {
            Api api = client % 2 == 0 ? it.owner() : there;
            return api.call("POST", it.enrollment("/bookings"), wish, "Idempotency-Key", key);
        });
        assertEquals(THREADS, count(answers, 201), answers::toString);
        assertEquals(1, answers.stream().distinct().count(), answers::toString);
        assertEquals(before - 1, it.credits());
    }

    private static long count(List<Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private interface Client {
        Answer call(int number) throws Exception;
    }

    /** What all get who call at the same moment. */
    private static List<Answer> together(ExecutorService clients, Client client) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Answer>> calls = IntStream.range(0, THREADS)
                .<Callable<Answer>>mapToObj(number -> () -> {
                    start.await();
                    return client.call(number);
                })
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : clients.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
