package org.duologue.domain.wallet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duologue.domain.shared.CommandId;

/**
 * What of a wallet's past a command has to know, besides all that is open: a refund what was spent, a repetition that
 * the command has been carried out.
 *
 * @param fundings what something was spent on, with the lots it came from
 * @param holds by their ids, also those that have ended
 * @param commands that may have been carried out before
 * @param lots by their numbers, also those that are used up
 */
public record Recall(Set<FundingRef> fundings, Set<HoldId> holds, Set<CommandId> commands, Set<Integer> lots) {

    /** Nothing but what is open. */
    public static final Recall NOTHING = new Recall(Set.of(), Set.of(), Set.of(), Set.of());

    public Recall {
        fundings = Set.copyOf(fundings);
        holds = Set.copyOf(holds);
        commands = Set.copyOf(commands);
        lots = Set.copyOf(lots);
    }

    /** What was spent on this: for refunds and new prices. */
    public static Recall of(FundingRef ref) {
        return NOTHING.and(ref);
    }

    /** Whether this has been carried out: for ids that do not come fresh from the system. */
    public static Recall of(CommandId command) {
        return NOTHING.and(command);
    }

    /** Also what was spent on this. */
    public Recall and(FundingRef ref) {
        return new Recall(with(fundings, ref), holds, commands, lots);
    }

    /** Also how this hold stands: for ids of holds that may have been used. */
    public Recall and(HoldId hold) {
        return new Recall(fundings, with(holds, hold), commands, lots);
    }

    /** Also whether this has been carried out. */
    public Recall and(CommandId command) {
        return new Recall(fundings, holds, with(commands, command), lots);
    }

    /** Also this lot: for taking credits back. */
    public Recall andLot(int number) {
        return new Recall(fundings, holds, commands, with(lots, number));
    }

    private static <T> Set<T> with(Set<T> set, T one) {
        Set<T> more = new HashSet<>(set);
        more.add(one);
        return more;
    }

    /** Not to know what nobody asked for is no answer. */
    static void require(Optional<Recall> recall, Predicate<Recall> asked, Object what) {
        if (recall.filter(asked.negate()).isPresent()) {
            throw new IllegalStateException("the wallet was opened without asking for " + what);
        }
    }
}
