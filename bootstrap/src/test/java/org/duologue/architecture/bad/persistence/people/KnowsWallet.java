package org.duologue.architecture.bad.persistence.people;

import org.duologue.architecture.bad.persistence.wallet.Row;

/** Breaks: a persistence package knows no other but shared. */
record KnowsWallet(Row row) {}
