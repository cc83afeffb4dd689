package org.duologue.web.pool;

import java.util.Optional;
import org.duologue.web.wallet.WalletModel;

/**
 * A member's balance.
 *
 * @param name the member's
 * @param transfer where one transfers credits to them
 * @param wallet the balance; empty if they never had one
 */
public record BalanceModel(String name, String transfer, Optional<WalletModel> wallet) {}
