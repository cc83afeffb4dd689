package org.duologue.application.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duologue.application.Ports;
import org.duologue.application.booking.SessionsPaid;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.WalletSamples;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.Wallet;

@Label("What is told of a wallet is what the whole wallet would tell, whatever of it is written down yet")
class StatementsProperties {

    private final Ports ports = new MemoryWorld(Leadership.MONDAY).ports();
    private final Statements statements =
            new Statements(new EntryViews(ports.members(), new SessionsPaid(ports.bookings())), ports.walletHistory());

    private Wallet stored(long seed) {
        WalletSamples samples = new WalletSamples(new CoachingSamples(ports, seed));
        Wallet wallet = samples.newWallet();
        for (int step = 0; step < 12; step++) {
            samples.act(wallet);
        }
        ports.unitOfWork().run(() -> ports.wallets().save(wallet));
        return wallet;
    }

    private Wallet opened(Wallet whole) {
        return ports.wallets().find(whole.state().id()).orElseThrow();
    }

    @Property(tries = 60)
    @Label("F6: pages of every size tell every entry once, newest first, with the balance after it; due ones included")
    void pages(@ForAll long seed, @ForAll @IntRange(max = 40) int days, @ForAll @IntRange(min = 1, max = 7) int limit) {
        Wallet whole = stored(seed);
        Instant now = whole.state().asOf().plus(Duration.ofDays(days));
        List<List<Object>> told = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            PageRequest request = new PageRequest(after, limit);
            Page<EntryView> page = statements.entries(opened(whole).at(now), StatementFilter.ALL, request);
            page.items().forEach(e -> told.add(List.of(e.seq(), e.kind(), e.lot(), e.change(), e.balance())));
            after = page.next();
        } while (after.isPresent());
        List<List<Object>> expected = new ArrayList<>();
        int balance = 0;
        for (Entry e : whole.at(now).entries()) {
            balance += e.change();
            expected.add(List.of(e.seq(), e.kind(), e.lot(), e.change(), balance));
        }
        Collections.reverse(expected);
        assertEquals(expected, told);
    }

    @Property(tries = 60)
    @Label("C-L6: what was available around every entry, written down or due, is what the entries add up to")
    void available(@ForAll long seed, @ForAll @IntRange(max = 40) int days) {
        Wallet whole = stored(seed);
        Wallet.State settled = whole.at(whole.state().asOf().plus(Duration.ofDays(days)));
        for (Entry entry : settled.entries()) {
            for (long millis = -1; millis <= 1; millis++) {
                Instant at = entry.effectiveAt().plusMillis(millis);
                if (!at.isAfter(settled.asOf())) {
                    AvailableView view = statements.available(opened(whole), at);
                    assertEquals(new AvailableView(at, settled.availableAt(at)), view);
                }
            }
        }
    }

    @Property(tries = 60)
    @Label("C-1.3: balances are as settled now, although nothing was written down since")
    void balances(@ForAll long seed, @ForAll @IntRange(max = 40) int days) {
        Wallet whole = stored(seed);
        Wallet.State settled = whole.at(whole.state().asOf().plus(Duration.ofDays(days)));
        CurrentBalances balances = new CurrentBalances(ports.wallets());
        assertEquals(
                Map.of(settled.owner(), WalletBalance.of(settled)),
                balances.of(List.of(settled.owner()), settled.asOf()));
        assertEquals(settled.available(), balances.available(List.of(settled.owner()), settled.asOf()));
    }
}
