package org.duologue.domain.wallet;

/**
 * How much a wallet has seen. All of these are numbered from 1 in the order in which they came, so that this is also
 * where the numbers of the next ones continue when not all of the past is at hand.
 *
 * @param lots how many there have been
 * @param entries how many are in the ledger
 * @param commands how many took effect
 */
public record Tally(int lots, long entries, long commands) {

    /** Of a wallet that has not seen anything. */
    public static final Tally NONE = new Tally(0, 0, 0);
}
