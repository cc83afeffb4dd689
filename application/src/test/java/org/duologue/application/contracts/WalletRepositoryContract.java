package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.application.testing.WalletSamples;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletOwner;

/** What every {@code WalletRepository} promises (C-D6). */
public interface WalletRepositoryContract extends PortContract {

    private void store(Wallet wallet) {
        write(() -> ports().wallets().save(wallet));
    }

    private Optional<Wallet.State> find(WalletId id) {
        return read(() -> ports().wallets().find(id).map(Wallet::state));
    }

    @Property(tries = 40)
    @Label("C-L7: in every state it can come into a wallet is found as it was stored, step by step, and only grows")
    default void walletsRoundTrip(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        Wallet wallet = samples.newWallet();
        List<Entry> before = List.of();
        for (int step = 0; step < 12; step++) {
            store(wallet);
            Wallet.State found = find(wallet.state().id()).orElseThrow();
            assertEquals(wallet.state(), found);
            assertEquals(before, found.entries().subList(0, before.size()));
            before = found.entries();
            samples.act(wallet);
        }
    }

    @Property(tries = 10)
    @Label("C-L7: a wallet that is always loaded before each step ends like one that never left the memory")
    default void walletsReloaded(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        Wallet kept = samples.newWallet();
        store(kept);
        for (int step = 0; step < 10; step++) {
            Wallet loaded = read(() -> ports().wallets().find(kept.state().id()).orElseThrow());
            assertEquals(kept.state(), loaded.state());
            samples.act(kept);
            store(kept);
        }
        WalletId other = new WalletId(samples(seed).id());
        List<WalletId> asked = List.of(kept.state().id(), other, kept.state().id());
        assertEquals(Set.of(kept.state()), Set.copyOf(read(() -> ports().wallets().findAll(asked).stream()
                .map(Wallet::state)
                .toList())));
        assertEquals(List.of(), read(() -> ports().wallets().findAll(List.of())));
    }

    @Example
    @Label("C-2.8: of concurrent changes of a wallet none is lost: each that was answered is in the balance, once")
    default void walletsConcurrent() {
        CoachingSamples samples = samples(3);
        Wallet wallet = new WalletSamples(samples).newWallet();
        store(wallet);
        int before = wallet.state().available();
        Race.Result<Boolean> race = Race.of(6, i -> {
            write(() -> {
                Wallet loaded = ports().wallets().find(wallet.state().id()).orElseThrow();
                loaded.assign(
                        new CommandId(samples.id()),
                        1,
                        Cause.TIME,
                        wallet.state().asOf());
                ports().wallets().save(loaded);
            });
            return true;
        });
        assertTrue(race.answers().size() >= 1);
        assertEquals(
                before + race.answers().size(),
                find(wallet.state().id()).orElseThrow().available());
    }

    @Example
    @Label("B2: a wallet is found by whose it is, an owner has one at most, and only those asked for are found")
    default void walletsByOwner() {
        WalletSamples samples = new WalletSamples(samples(5));
        List<Wallet> made = List.of(samples.newWallet(), samples.newWallet(), samples.newWallet(), samples.newWallet());
        made.forEach(this::store);
        List<WalletOwner> asked = List.of(
                made.get(0).state().owner(),
                made.get(2).state().owner(),
                new WalletOwner.OfPool(samples(6).id()),
                new WalletOwner.OfEnrollment(samples(7).id()));
        assertEquals(
                Set.of(made.get(0).state(), made.get(2).state()),
                Set.copyOf(read(() -> ports().wallets().ownedBy(asked).stream()
                        .map(Wallet::state)
                        .toList())));
        assertEquals(List.of(), read(() -> ports().wallets().ownedBy(List.of())));
    }

    @Example
    @Label("C-I4: a change that is rolled back leaves the wallet as it was, with all its rows")
    default void walletsRolledBack() {
        CoachingSamples samples = samples(4);
        Wallet wallet = new WalletSamples(samples).newWallet();
        store(wallet);
        Wallet.State before = wallet.state();
        assertThrows(
                IllegalStateException.class,
                () -> write(() -> {
                    wallet.assign(new CommandId(samples.id()), 5, Cause.TIME, before.asOf());
                    ports().wallets().save(wallet);
                    throw new IllegalStateException("no");
                }));
        assertEquals(Optional.of(before), find(before.id()));
    }
}
