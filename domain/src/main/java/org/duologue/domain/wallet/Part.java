package org.duologue.domain.wallet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Stale;

/** Takes out of a wallet's values what a command needs, and puts together again what became of them. */
final class Part {

    private Part() {}

    /** All that is open, and what is asked for. */
    static Wallet.State of(Wallet.State whole, Recall asked) {
        Recall.require(whole.recall(), already -> false, asked);
        List<Funding> fundings = whole.fundings().stream()
                .filter(funding -> asked.fundings().contains(funding.ref()))
                .toList();
        Set<Integer> lots = new HashSet<>(asked.lots());
        fundings.forEach(funding -> funding.slices().forEach(slice -> lots.add(slice.lot())));
        return new Wallet.State(
                whole.id(),
                whole.owner(),
                whole.expiredRefund(),
                whole.renewal(),
                whole.pausedAt(),
                whole.closedAt(),
                whole.asOf(),
                whole.tally(),
                Optional.of(asked),
                whole.lots().stream()
                        .filter(lot -> lot.isOpen() || lots.contains(lot.number()))
                        .toList(),
                List.of(),
                whole.holds().stream()
                        .filter(hold -> hold.isOpen() || asked.holds().contains(hold.id()))
                        .toList(),
                fundings,
                whole.commands().stream()
                        .filter(command -> asked.commands().contains(command.id()))
                        .toList());
    }

    /** A whole wallet, continued by what has become of a part of it. */
    static Wallet.State continued(Wallet.State whole, Wallet.State part) {
        Tally before = whole.tally();
        Stream<Entry> written = part.entries().stream().filter(entry -> entry.seq() > before.entries());
        return new Wallet.State(
                part.id(),
                part.owner(),
                part.expiredRefund(),
                part.renewal(),
                part.pausedAt(),
                part.closedAt(),
                part.asOf(),
                part.tally(),
                whole.recall(),
                merged(whole.lots(), part.lots(), Lot::number, Lot::number),
                Stream.concat(whole.entries().stream(), written).toList(),
                merged(whole.holds(), part.holds(), Hold::id, Hold::number),
                merged(whole.fundings(), part.fundings(), Funding::ref, Funding::number),
                merged(whole.commands(), part.commands(), CommandRecord::id, CommandRecord::number));
    }

    /** What has the same key must have come at the same time, or the part has used a key again that it did not know. */
    private static <K, V> List<V> merged(
            List<V> before, List<V> changed, Function<V, K> key, ToLongFunction<V> number) {
        List<V> merged = new ArrayList<>(before);
        Map<K, Integer> places = new HashMap<>();
        before.forEach(value -> places.put(key.apply(value), places.size()));
        for (V value : changed) {
            Integer place = places.get(key.apply(value));
            if (place == null) {
                merged.add(value);
            } else if (number.applyAsLong(before.get(place)) == number.applyAsLong(value)) {
                merged.set(place, value);
            } else {
                throw new Refused(new Stale("wallet"));
            }
        }
        return merged;
    }
}
