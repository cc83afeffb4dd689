package org.duologue.domain.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.duologue.domain.shared.Credits;

@Label("The order in which lots are used")
class OrderOfUseProperties {

    /** Few values, so that lots often agree in some of them. */
    record Traits(int priority, Optional<Instant> end, Category category, Instant since) {}

    @Provide
    Arbitrary<Traits> traits() {
        return Combinators.combine(
                        Arbitraries.of(0, 50, 100),
                        Arbitraries.of(Optional.of(Purse.day(7)), Optional.of(Purse.day(8)), Optional.empty()),
                        Arbitraries.of(Category.class),
                        Arbitraries.of(Purse.day(0), Purse.day(1)))
                .as((priority, end, category, since) ->
                        new Traits(priority, end.map(Instant.class::cast), category, since));
    }

    @Property(tries = 500)
    @Label("C-O2, C-O3, B26: priority, soonest end, free before paid, oldest, number; however they are loaded")
    void order(@ForAll @Size(min = 2, max = 7) List<@From("traits") Traits> traits, @ForAll Random random) {
        List<Lot> lots = new ArrayList<>();
        for (Traits t : traits) {
            lots.add(lot(lots.size() + 1, t));
        }
        List<Integer> expected = new ArrayList<>();
        List<Lot> left = new ArrayList<>(lots);
        while (!left.isEmpty()) {
            Lot first = left.stream()
                    .filter(candidate -> left.stream().noneMatch(other -> goesBefore(other, candidate)))
                    .findFirst()
                    .orElseThrow();
            expected.add(first.number());
            left.remove(first);
        }
        Collections.shuffle(lots, random);
        List<Slice> quote = with(lots).quote(Credits.of(2 * lots.size()), Purse.day(2));
        assertEquals(expected, quote.stream().map(Slice::lot).toList());
    }

    private static boolean goesBefore(Lot one, Lot other) {
        if (one.priority() != other.priority()) {
            return one.priority() < other.priority();
        }
        if (!one.expiresAt().equals(other.expiresAt())) {
            return other.expiresAt().isEmpty()
                    || (one.expiresAt().isPresent()
                            && one.expiresAt().get().isBefore(other.expiresAt().get()));
        }
        if (one.category() != other.category()) {
            return one.category() == Category.FREE;
        }
        return one.effectiveFrom().equals(other.effectiveFrom())
                ? one.number() < other.number()
                : one.effectiveFrom().isBefore(other.effectiveFrom());
    }

    private static Lot lot(int number, Traits t) {
        LotSource source = t.category() == Category.PAID ? LotSource.PURCHASE : LotSource.ADMIN;
        Announced told = Announced.NOTHING;
        return new Lot(
                number, source, t.category(), 2, t.priority(), t.since(), t.end(), 0, -1, 2, 0, 0, 0, 0, 0, told);
    }

    private static Wallet with(List<Lot> lots) {
        Wallet.State s = Purse.empty().wallet().state();
        return Wallet.restore(new Wallet.State(
                s.id(),
                s.owner(),
                s.expiredRefund(),
                s.renewal(),
                s.pausedAt(),
                s.closedAt(),
                s.asOf(),
                new Tally(lots.size(), 0, 0),
                s.recall(),
                lots,
                s.entries(),
                s.holds(),
                s.fundings(),
                s.commands()));
    }
}
