package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.duologue.application.enrollment.WalletSweep;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.testing.Leadership;
import org.duologue.application.wallet.spi.DueWallet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of the wallets to be looked at each open unit of work gets others, on every database")
class ClaimedWalletsTest extends OnEveryDatabase {

    private static final Instant NEXT_WEEK = MONDAY.plus(Duration.ofDays(7));

    private static List<DueWallet> due(JpaWorld world, Optional<DueWallet> after, int limit) {
        return world.ports().unitOfWork().run(() -> world.ports().wallets().due(NEXT_WEEK, after, limit));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName(
            "C-D1: who asks next is not kept waiting and gets those after it, on H2 none; when the unit is over, all"
                    + " again")
    void claimed(JpaWorld world) {
        Leadership it = Leadership.in(world, 10);
        it.another("Olaf");
        it.another("Oskar");
        List<DueWallet> all = due(world, Optional.empty(), 10);
        assertEquals(3, all.size());
        world.ports().unitOfWork().run(() -> {
            assertEquals(all.subList(0, 1), due(world, Optional.empty(), 1));
            List<DueWallet> other = CompletableFuture.supplyAsync(() -> due(world, Optional.empty(), 10))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            boolean locksMore = !world.database().toString().startsWith("postgresql");
            assertEquals(locksMore ? List.of() : all.subList(1, 3), other);
        });
        assertEquals(all, due(world, Optional.empty(), 10));
        assertEquals(all.subList(1, 3), due(world, Optional.of(all.get(0)), 10));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    @DisplayName(
            "C-1.3: a wallet whose next look is a guess, as V15 left them, is looked at once and then not before time")
    void guessed(JpaWorld world) throws SQLException {
        Leadership.in(world, 10);
        assertEquals(List.of(), due(world, MONDAY));
        try (Connection connection = world.database().connections().getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update wallet set next_look_at = as_of"));
        }
        assertEquals(1, due(world, MONDAY).size());
        JobHandler.of(WalletSweep.JOB, world.duologue().jobHandlers()).run("", "");
        assertEquals(List.of(), due(world, MONDAY));
        assertEquals(1, due(world, NEXT_WEEK).size());
    }

    private static List<DueWallet> due(JpaWorld world, Instant until) {
        return world.ports().unitOfWork().run(() -> world.ports().wallets().due(until, Optional.empty(), 10));
    }
}
