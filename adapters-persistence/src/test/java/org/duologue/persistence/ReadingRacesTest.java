package org.duologue.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Race;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.WalletView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Real threads read what others are writing, on every database")
class ReadingRacesTest extends OnEveryDatabase {

    private static final int ROUNDS = 15;
    private static final int READERS = 3;
    private static final int LOOKS = 8;

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName("C-L1, C-L5: a wallet and its statement are read whole while the week's renewal and an assignment are"
            + " written down")
    void wallet(JpaWorld world) {
        Leadership it = Leadership.in(world, 10);
        for (int round = 0; round < ROUNDS; round++) {
            world.clock().pass(Duration.ofDays(7));
            int before = it.credits();
            Race.Result<Boolean> result = Race.of(1 + READERS, i -> i == 0 ? assign(it) : look(it, before));
            assertEquals(List.of(), result.refusals());
        }
    }

    private static boolean assign(Leadership it) {
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), it.enrollment(), 1, "while others look"));
        return true;
    }

    private static boolean look(Leadership it, int before) {
        for (int look = 0; look < LOOKS; look++) {
            WalletView wallet = it.duologue().walletQueries().wallet(it.student(), it.enrollment());
            assertEquals(
                    wallet.available(),
                    wallet.lots().stream()
                            .mapToInt(WalletView.LotView::available)
                            .sum());
            assertTrue(wallet.available() == before || wallet.available() == before + 1, wallet::toString);
            List<EntryView> newestFirst = it.duologue()
                    .walletQueries()
                    .statement(it.student(), it.enrollment(), StatementFilter.ALL, PageRequest.first(5))
                    .items();
            IntStream.range(1, newestFirst.size()).forEach(older -> {
                EntryView newer = newestFirst.get(older - 1);
                assertEquals(newer.seq() - 1, newestFirst.get(older).seq(), newestFirst::toString);
                assertEquals(
                        newer.balance() - newer.change(), newestFirst.get(older).balance(), newestFirst::toString);
            });
        }
        return true;
    }
}
