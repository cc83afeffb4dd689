/**
 * The credit wallet: lots of credits, holds on them, and the append-only ledger of entries from which every balance is
 * derived.
 *
 * <p>Laws: for every lot {@code amount = available + held + consumed + forfeited + carriedOut}, none of them negative;
 * folding the entries gives the live state; period {@code k} of a renewal is computed from the anchor, never from the
 * period before, and granted at most once; what is due at or before {@code t} happens before a command at {@code t};
 * catching up late gives the same balances as being touched all the time; a refused command leaves the wallet as it
 * was; the same command twice has one effect; a clock that steps back gives nothing back.
 *
 * <p>A wallet need not remember everything: what is open of it, with what a command asks for of its past ({@link
 * org.duologue.domain.wallet.Recall}), acts exactly as the whole. What nobody asked for is never guessed.
 *
 * <p>A wallet does not know what it pays for: a booking is an opaque {@link org.duologue.domain.wallet.FundingRef}.
 * Depends on {@code domain.shared} alone.
 */
package org.duologue.domain.wallet;
