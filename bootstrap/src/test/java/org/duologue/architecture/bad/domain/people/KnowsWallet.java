package org.duologue.architecture.bad.domain.people;

import org.duologue.architecture.bad.domain.wallet.Coins;

/** Breaks: people know shared values only, and no cycles. */
record KnowsWallet(Coins coins) {}
