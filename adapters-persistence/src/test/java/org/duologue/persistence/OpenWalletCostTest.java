package org.duologue.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.Ports;
import org.duologue.application.testing.Leadership;
import org.duologue.application.wallet.spi.WalletHistory.Range;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.ExpiredRefund;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What it costs to open a wallet does not depend on how old it is")
class OpenWalletCostTest {

    private static final Instant START = Leadership.MONDAY;

    private static Database database;
    private static Ports ports;

    /** Of selects: how many, and how many rows they gave. */
    private record Cost(long statements, long rows) {}

    @BeforeAll
    static void open() {
        database = Databases.h2();
        ports = new JpaWorld(database, START).ports();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Instant week(int n) {
        return START.plus(Duration.ofDays(7L * n));
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    /** A weekly wallet that has used up so many periods, one session in each, and is in the middle of the next. */
    private static Wallet.State old(int periods) {
        Wallet wallet = Wallet.open(
                new WalletId(UUID.randomUUID()),
                new WalletOwner.OfMember(UUID.randomUUID()),
                Optional.of(new RenewalPolicy(Cycle.WEEKLY, Credits.of(2), new CarryOver.Reset())),
                ZoneOffset.UTC,
                ExpiredRefund.standard(),
                START);
        for (int n = 0; n < periods; n++) {
            wallet.spend(command(), new FundingRef(UUID.randomUUID()), Credits.of(1), Cause.TIME, week(n));
        }
        wallet.settle(week(periods));
        ports.unitOfWork().run(() -> ports.wallets().save(wallet));
        return wallet.state();
    }

    private static Cost costOf(Runnable work) {
        database.execute("set query_statistics false", "set query_statistics true");
        ports.unitOfWork().run(work);
        String sql = "select sum(execution_count), sum(cumulative_row_count) from information_schema.query_statistics"
                + " where sql_statement ilike 'select%'";
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet sums = statement.executeQuery(sql)) {
            sums.next();
            return new Cost(sums.getLong(1), sums.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0} closed periods")
    @ValueSource(ints = {10, 100, 1000})
    @DisplayName("C-6: one statement and the open lot; its balance one, a page of its statement one, a refund two more")
    void costs(int periods) {
        Wallet.State wallet = old(periods);
        assertEquals(2, wallet.available());
        FundingRef first = wallet.fundings().get(0).ref();
        Recall asked = Recall.of(first);
        assertEquals(new Cost(1, 1), costOf(() -> ports.wallets().find(wallet.id())));
        assertEquals(new Cost(3, 3), costOf(() -> ports.wallets().find(wallet.id(), asked)));
        assertEquals(new Cost(1, 1), costOf(() -> ports.wallets().balances(List.of(wallet.owner()))));
        assertEquals(new Cost(1, 1), costOf(() -> ports.wallets().due(week(periods + 1), Optional.empty(), 1)));
        Range page = new Range(Long.MAX_VALUE, 5);
        assertEquals(new Cost(1, 5), costOf(() -> ports.walletHistory().entries(wallet.id(), page)));
        assertEquals(new Cost(1, 1), costOf(() -> ports.walletHistory().availableAt(wallet.id(), week(3))));
        assertEquals(
                new Cost(1, 1),
                costOf(() -> {
                    Wallet opened = ports.wallets().find(wallet.id()).orElseThrow();
                    opened.spend(
                            command(), new FundingRef(UUID.randomUUID()), Credits.of(1), Cause.TIME, week(periods));
                    ports.wallets().save(opened);
                }),
                "storing reads nothing again");
    }
}
