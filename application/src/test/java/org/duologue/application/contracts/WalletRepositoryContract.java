package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.application.testing.Refusals;
import org.duologue.application.testing.WalletSamples;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Stale;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.HoldId;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/** What every {@code WalletRepository} promises (C-D6). */
public interface WalletRepositoryContract extends PortContract {

    private void store(Wallet wallet) {
        write(() -> ports().wallets().save(wallet));
    }

    private Optional<Wallet.State> find(WalletId id) {
        return find(id, Recall.NOTHING);
    }

    private Optional<Wallet.State> find(WalletId id, Recall asked) {
        return read(() -> ports().wallets().find(id, asked).map(Wallet::state));
    }

    @Property(tries = 40)
    @Label("C-L7, C-6: in every state it can come into, what is open of a wallet is found, and what is asked for; no"
            + " more")
    default void walletsRoundTrip(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        Wallet wallet = samples.newWallet();
        for (int step = 0; step < 12; step++) {
            store(wallet);
            Wallet.State whole = wallet.state();
            assertEquals(Optional.of(whole.part(Recall.NOTHING)), find(whole.id()));
            Recall asked = samples.something(whole);
            assertEquals(Optional.of(whole.part(asked)), find(whole.id(), asked));
            samples.act(wallet);
        }
    }

    @Property(tries = 20)
    @Label("C-L7: a wallet that is always loaded before each step ends like one that never left the memory")
    default void walletsReloaded(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        Wallet opened = samples.newWallet();
        store(opened);
        Wallet.State kept = opened.state();
        for (int step = 0; step < 12; step++) {
            Recall asked = samples.everything(kept);
            WalletId id = kept.id();
            Wallet.State became = written(() -> {
                Wallet loaded = ports().wallets().find(id, asked).orElseThrow();
                samples.act(loaded);
                ports().wallets().save(loaded);
                return loaded.state();
            });
            kept = kept.continuedBy(became);
            Recall all = samples.everything(kept);
            assertEquals(Optional.of(kept.part(all)), find(id, all));
        }
        WalletId other = new WalletId(samples(seed).id());
        List<WalletId> asked = List.of(kept.id(), other, kept.id());
        assertEquals(List.of(kept.part(Recall.NOTHING)), read(() -> ports().wallets().findAll(asked).stream()
                .map(Wallet::state)
                .toList()));
        assertEquals(List.of(), read(() -> ports().wallets().findAll(List.of())));
    }

    @Example
    @Label("C-2.8, C-I5: a command, hold or payment under a key used before, of which nobody asked, never takes effect")
    default void walletsKeysUsedAgain() {
        CoachingSamples samples = samples(8);
        Wallet wallet = new WalletSamples(samples).newWallet();
        Instant now = wallet.state().asOf();
        CommandId used = new CommandId(samples.id());
        HoldId hold = new HoldId(samples.id());
        FundingRef paid = new FundingRef(samples.id());
        wallet.assign(used, 9, Cause.TIME, now);
        wallet.hold(new CommandId(samples.id()), hold, Credits.of(1), now.plusSeconds(9), Cause.TIME, now);
        wallet.release(new CommandId(samples.id()), hold, Cause.TIME, now);
        wallet.spend(new CommandId(samples.id()), paid, Credits.of(2), Cause.TIME, now);
        store(wallet);
        Supplier<CommandId> fresh = () -> new CommandId(samples.id());
        List<Consumer<Wallet>> again = List.of(
                w -> w.assign(used, 1, Cause.TIME, now),
                w -> w.hold(fresh.get(), hold, Credits.of(1), now.plusSeconds(9), Cause.TIME, now),
                w -> w.spend(fresh.get(), paid, Credits.of(1), Cause.TIME, now));
        for (Consumer<Wallet> command : again) {
            Refusals.refused(
                    Stale.class,
                    () -> write(() -> {
                        Wallet loaded =
                                ports().wallets().find(wallet.state().id()).orElseThrow();
                        command.accept(loaded);
                        ports().wallets().save(loaded);
                    }));
            assertEquals(
                    Optional.of(wallet.state().part(Recall.NOTHING)),
                    find(wallet.state().id()));
        }
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
    @Label("C-2.8: who stores a wallet as it was has relied on it: a change in between makes the unit run again")
    default void walletsStoredAsTheyWere() {
        CoachingSamples samples = samples(8);
        Wallet wallet = new WalletSamples(samples).newWallet();
        store(wallet);
        WalletId id = wallet.state().id();
        wallet.assign(new CommandId(samples.id()), 1, Cause.TIME, wallet.state().asOf());
        AtomicInteger attempts = new AtomicInteger();
        write(() -> {
            Wallet relied = ports().wallets().find(id).orElseThrow();
            if (attempts.incrementAndGet() == 1) {
                Race.of(1, other -> {
                    store(wallet);
                    return true;
                });
            }
            ports().wallets().save(relied);
        });
        assertEquals(2, attempts.get());
        assertEquals(Optional.of(wallet.state().part(Recall.NOTHING)), find(id));
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
        assertEquals(Optional.of(before.part(Recall.NOTHING)), find(before.id()));
    }
}
