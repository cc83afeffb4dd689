package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.WalletSamples;
import org.duologue.application.wallet.spi.WalletBalance;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

/** What every {@code WalletRepository} finds: wallets by whose they are. */
public interface WalletSearchContract extends PortContract {

    @Property(tries = 10)
    @Label("B2: a wallet is found by whose it is, opened or by what it has, and only those asked for are found")
    default void walletsByOwner(@ForAll long seed) {
        WalletSamples samples = new WalletSamples(samples(seed));
        List<Wallet> made = List.of(samples.newWallet(), samples.newWallet(), samples.newWallet(), samples.newWallet());
        for (int step = 0; step < 4; step++) {
            made.forEach(wallet -> write(() -> ports().wallets().save(wallet)));
            List<Wallet.State> wanted = List.of(made.get(0).state(), made.get(2).state());
            List<WalletOwner> asked = List.of(
                    wanted.get(0).owner(),
                    wanted.get(1).owner(),
                    new WalletOwner.OfPool(samples(6).id()),
                    new WalletOwner.OfEnrollment(samples(7).id()));
            Recall recall = samples.everything(wanted.get(1));
            assertEquals(
                    wanted.stream().map(whole -> whole.part(recall)).collect(Collectors.toSet()),
                    read(() -> ports().wallets().ownedBy(asked, recall).stream()
                            .map(Wallet::state)
                            .collect(Collectors.toSet())));
            assertEquals(
                    wanted.stream().map(WalletBalance::of).collect(Collectors.toSet()),
                    Set.copyOf(read(() -> ports().wallets().balances(asked))));
            made.forEach(samples::act);
        }
        assertEquals(List.of(), read(() -> ports().wallets().ownedBy(List.of(), Recall.NOTHING)));
        assertEquals(List.of(), read(() -> ports().wallets().balances(List.of())));
    }
}
