package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.WalletSamples;
import org.duologue.application.wallet.spi.DueWallet;
import org.duologue.domain.wallet.Announcement;
import org.duologue.domain.wallet.Announcing;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;

/** What every {@code WalletRepository} promises about when to look at wallets, and what has been told of them. */
public interface DueWalletsContract extends PortContract {

    private void keep(Wallet wallet) {
        write(() -> ports().wallets().save(wallet));
    }

    @Example
    @Label("C-1.3: the wallets to be looked at are found page by page, those that wait longest first, each once")
    default void walletsDue() {
        WalletSamples samples = new WalletSamples(samples(9));
        Set<DueWallet> made = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            Wallet wallet = samples.newWallet();
            samples.act(wallet);
            Instant now = wallet.state().asOf();
            keep(wallet);
            if (i % 3 > 0) {
                Announcing.announce(wallet, now.plus(Duration.ofDays(i)));
                keep(wallet);
            }
            Wallet.State state = wallet.state();
            state.nextLookAt().ifPresent(at -> made.add(new DueWallet(state.id(), at)));
        }
        Instant until =
                made.stream().map(DueWallet::at).sorted().skip(3).findFirst().orElseThrow();
        List<DueWallet> due = new ArrayList<>();
        Optional<DueWallet> after = Optional.empty();
        List<DueWallet> page = due(until, after);
        while (!page.isEmpty()) {
            due.addAll(page);
            after = Optional.of(page.get(page.size() - 1));
            page = due(until, after);
        }
        assertEquals(due.stream().sorted(Comparator.comparing(DueWallet::at)).toList(), due);
        assertEquals(due.size(), Set.copyOf(due).size());
        assertEquals(
                made.stream().filter(d -> !d.at().isAfter(until)).collect(Collectors.toSet()),
                due.stream().filter(made::contains).collect(Collectors.toSet()));
        assertTrue(due.stream().noneMatch(d -> d.at().isAfter(until)));
    }

    private List<DueWallet> due(Instant until, Optional<DueWallet> after) {
        List<DueWallet> page = written(() -> ports().wallets().due(until, after, 3));
        assertTrue(page.size() <= 3);
        return page;
    }

    @Property(tries = 20)
    @Label("C-D1: what has been told of a wallet stays told, whoever touches it in between")
    default void walletsTold(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        Wallet kept = samples.newWallet();
        for (int step = 0; step < 12; step++) {
            keep(kept);
            Instant now = kept.state().asOf();
            List<Announcement> told = Announcing.announce(kept, now);
            Wallet.State whole = kept.state();
            List<Announcement> stored = written(() -> {
                Wallet loaded = ports().wallets().find(whole.id()).orElseThrow();
                List<Announcement> announced = Announcing.announce(loaded, now);
                ports().wallets().save(loaded);
                return announced;
            });
            assertEquals(told, stored);
            assertEquals(
                    Optional.of(whole.part(Recall.NOTHING)),
                    read(() -> ports().wallets().find(whole.id()).map(Wallet::state)));
            samples.act(kept);
        }
    }
}
