package org.duologue.architecture.bad.domain.program;

import org.duologue.architecture.bad.domain.wallet.Coins;

/** Breaks: programmes know scheduling. */
record KnowsWallet(Coins coins) {}
