package org.duologue.application.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.wallet.LotSource;

/**
 * Why an entry is as it is: the credits it moved, where they came from, and where all of them went.
 *
 * @param entry the entry
 * @param lot the credits it moved, all that came with them; empty where nothing moved
 * @param moves of these credits, newest first, at most {@value #MOST_MOVES}
 * @param payment what the session it is about cost; empty: it is about none
 */
public record EntryExplained(EntryView entry, Optional<Origin> lot, List<EntryView> moves, Optional<Payment> payment) {

    /** The most moves that are told. */
    public static final int MOST_MOVES = 50;

    public EntryExplained {
        moves = List.copyOf(moves);
    }

    /**
     * Credits that came together, and where each of them is now: {@code available + held + consumed + forfeited +
     * carriedOut + transferredOut = amount}.
     *
     * @param granted the entry with which they came
     * @param expiresAt the first instant at which they can no longer be spent; empty: no end
     */
    public record Origin(
            int number,
            LotSource source,
            EntryView granted,
            Optional<Instant> expiresAt,
            int amount,
            int available,
            int held,
            int consumed,
            int forfeited,
            int carriedOut,
            int transferredOut) {}

    /**
     * What was spent on a session; what is neither back nor forfeited is still spent.
     *
     * @param slices which credits paid, in the order in which they were taken
     * @param spent how many they were
     * @param cameBack how many of them came back to be spent again
     * @param forfeited how many of them were given back and lost at once, because what they came from had ended
     */
    public record Payment(List<Slice> slices, int spent, int cameBack, int forfeited) {

        public Payment {
            slices = List.copyOf(slices);
        }
    }

    /** Credits of one lot. */
    public record Slice(int lot, LotSource source, int amount) {}
}
