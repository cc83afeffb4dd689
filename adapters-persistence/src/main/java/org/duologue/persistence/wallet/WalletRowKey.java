package org.duologue.persistence.wallet;

import java.io.Serializable;
import java.util.UUID;

/** The key of a row that belongs to a wallet and has a number in it. */
record WalletRowKey(UUID walletId, long number) implements Serializable {}
