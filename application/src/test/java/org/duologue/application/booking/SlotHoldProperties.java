package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.Holding;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.shared.Refused;

/** Three students and four hours of one coach, against a model that is a map from hours to who has them until when. */
@Label("Whatever students hold, book and let go of")
class SlotHoldProperties {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    /** The buffer of a quarter of an hour is why every other hour can be had beside the one before. */
    private static final List<Instant> STARTS = Stream.of("10:00", "12:00", "14:00", "16:00")
            .map(hour -> berlin("2026-01-07T" + hour))
            .toList();

    /** Who has a time, and until when; {@code MAX} for good. */
    private record Had(int by, Instant until) {}

    private static final class History {
        private final MemoryWorld world = new MemoryWorld(MONDAY);
        private final List<Holding> people = new ArrayList<>();
        private final Map<Instant, Had> model = new HashMap<>();
        private final Random random;

        History(long seed) {
            random = new Random(seed);
            Leadership first = Leadership.in(world, 100);
            people.add(new Holding(first));
            people.add(new Holding(first.another("Ben")));
            people.add(new Holding(first.another("Cem")));
        }

        private Instant now() {
            return world.clock().instant();
        }

        private boolean isFreeFor(int who, Instant start) {
            Had had = model.get(start);
            return had == null
                    || !now().isBefore(had.until())
                    || (had.by() == who && !had.until().equals(Instant.MAX));
        }

        private void step() {
            int who = random.nextInt(people.size());
            Instant start = STARTS.get(random.nextInt(STARTS.size()));
            switch (random.nextInt(8)) {
                case 0 -> book(who, start);
                case 1 -> release(who);
                case 2, 3, 4 -> hold(who, start);
                default -> pass();
            }
        }

        private void pass() {
            List<Instant> ends = model.values().stream()
                    .map(Had::until)
                    .filter(until -> until.isAfter(now()) && until.isBefore(Instant.MAX))
                    .toList();
            Instant next = ends.isEmpty() || random.nextInt(4) == 0
                    ? now().plusSeconds(60)
                    : ends.get(random.nextInt(ends.size())).plusMillis(random.nextInt(3) - 1);
            if (next.isAfter(now())) {
                world.clock().set(next);
            }
        }

        private void hold(int who, Instant start) {
            boolean free = isFreeFor(who, start);
            Had before = model.get(start);
            assertEquals(free, succeeds(() -> people.get(who).hold(start)));
            if (free) {
                letGo(who, start);
                boolean kept = before != null && before.by() == who && now().isBefore(before.until());
                model.put(start, kept ? before : new Had(who, now().plus(TEN_MINUTES)));
            }
        }

        private void book(int who, Instant start) {
            boolean free = isFreeFor(who, start);
            assertEquals(free, succeeds(() -> people.get(who).it().book(start)));
            if (free) {
                model.put(start, new Had(who, Instant.MAX));
            }
        }

        private void release(int who) {
            Leadership it = people.get(who).it();
            it.duologue().slotHolds().release(new ReleaseTimes(it.student(), it.enrollment()));
            letGo(who, Instant.MIN);
        }

        private void letGo(int who, Instant but) {
            model.entrySet()
                    .removeIf(e -> e.getValue().by() == who
                            && !e.getValue().until().equals(Instant.MAX)
                            && !e.getKey().equals(but));
        }

        private static boolean succeeds(Runnable act) {
            try {
                act.run();
                return true;
            } catch (Refused refused) {
                assertTrue(
                        List.of("held", "not-free", "student-busy")
                                .contains(refused.refusal().code()),
                        () -> "" + refused.refusal());
                return false;
            }
        }
    }

    @Property(tries = 25)
    @Label("T74, E1, E3: a time is offered to whoever it is free for, and only they get it, around every end by 1 ms")
    void oneHolder(@ForAll long seed) {
        History history = new History(seed);
        for (int i = 0; i < 25; i++) {
            history.step();
            for (int who = 0; who < history.people.size(); who++) {
                for (Instant start : STARTS) {
                    boolean offered = history.people.get(who).offered(start).isPresent();
                    assertEquals(history.isFreeFor(who, start), offered, start + " for " + who);
                }
            }
        }
    }
}
