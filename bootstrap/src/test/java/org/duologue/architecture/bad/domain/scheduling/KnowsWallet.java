package org.duologue.architecture.bad.domain.scheduling;

import org.duologue.architecture.bad.domain.wallet.Coins;

/** Breaks: scheduling knows people. */
record KnowsWallet(Coins coins) {}
