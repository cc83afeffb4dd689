package org.duologue.architecture.bad.domain.booking;

import org.duologue.architecture.bad.domain.wallet.Coins;

/** Breaks: bookings do not know the wallet. */
public record KnowsWallet(Coins coins) {}
