package org.duologue.architecture.bad.domain.payment;

import org.duologue.architecture.bad.domain.wallet.Coins;

/** Breaks: bookings do not know the wallet. */
public record KnowsWallet(Coins coins) {}
