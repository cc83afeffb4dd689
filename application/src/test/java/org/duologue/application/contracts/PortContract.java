package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duologue.application.Ports;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Refusals;
import org.duologue.application.testing.World;
import org.duologue.domain.shared.Invalid;

/** What the contracts of all ports have in common. */
public interface PortContract {

    /** Where the port is tried. */
    World world();

    /** The ports of the world. */
    default Ports ports() {
        return world().ports();
    }

    /** What a reading unit of work of its own answers. */
    default <T> T read(Supplier<T> work) {
        return ports().unitOfWork().read(work);
    }

    /** What a unit of work of its own answers that may write. */
    default <T> T written(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }

    /** Does it in a unit of work of its own. */
    default void write(Runnable work) {
        ports().unitOfWork().run(work);
    }

    /** Samples in a workspace of their own. */
    default CoachingSamples samples(long seed) {
        return new CoachingSamples(ports(), seed);
    }

    /** Walks through all pages of this size, and checks that they are pages. */
    default <T> List<T> walk(int limit, Function<PageRequest, Page<T>> query) {
        List<T> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            PageRequest request = new PageRequest(after, limit);
            Page<T> page = read(() -> query.apply(request));
            assertTrue(page.items().size() <= limit, "a page is longer than asked for");
            assertFalse(page.next().isPresent() && page.items().size() < limit, "a page is short, yet not the last");
            assertTrue(all.size() < 1_000, "the pages never end");
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    /** Checks that pages of every size give all of these, none twice, in one and the same order. */
    default <T> List<T> assertPages(List<T> expected, Function<PageRequest, Page<T>> query) {
        List<T> whole = walk(PageRequest.MAX_LIMIT, query);
        assertEquals(expected.size(), whole.size(), "all, and none twice");
        assertTrue(whole.containsAll(expected), () -> "missing: " + expected + " in " + whole);
        for (int limit = 1; limit <= expected.size() + 1; limit++) {
            assertEquals(whole, walk(limit, query), "the order depends on the size of the pages: " + limit);
        }
        return whole;
    }

    /** Checks that a cursor which no page has handed out is refused. */
    default void assertRefusesBadCursors(Function<PageRequest, Page<?>> query) {
        for (String bad : List.of("", "rubbish", "!!!", "MTp4", "MzphYmM6MQ", "NDpudWxs")) {
            PageRequest request = new PageRequest(Optional.of(bad), 5);
            Invalid refusal = Refusals.refused(Invalid.class, () -> read(() -> query.apply(request)));
            assertEquals("bad-cursor", refusal.problems().get(0).code());
        }
    }
}
