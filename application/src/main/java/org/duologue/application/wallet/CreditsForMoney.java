package org.duologue.application.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.wallet.Cause;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

/** Gives paid credits instead of money (B8), in the open unit of work. */
public final class CreditsForMoney {

    private final WalletRepository wallets;
    private final BalanceWallets balances;

    /** Over these ports. */
    public CreditsForMoney(WalletRepository wallets, BalanceWallets balances) {
        this.wallets = Objects.requireNonNull(wallets, "wallets");
        this.balances = Objects.requireNonNull(balances, "balances");
    }

    /**
     * Gives them, once for this id.
     *
     * @param enrollment whose wallet they come into, unless it is closed; into the student's balance then
     */
    public void give(
            CommandId id,
            WalletOwner.OfEnrollment enrollment,
            MemberId student,
            WorkspaceId workspace,
            int credits,
            Cause cause,
            Instant now) {
        Recall asked = Recall.of(id);
        Wallet wallet = wallets.ownedBy(List.of(enrollment), asked).stream()
                .filter(own -> own.state().closedAt().isEmpty())
                .findFirst()
                .orElseGet(() ->
                        balances.of(List.of(student), workspace, asked, now).get(0));
        wallet.purchase(id, Credits.of(credits), Lot.USUAL_PRIORITY, Optional.empty(), cause, now);
        wallets.save(wallet);
    }
}
