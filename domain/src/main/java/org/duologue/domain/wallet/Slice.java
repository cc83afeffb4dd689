package org.duologue.domain.wallet;

/**
 * A part of one lot.
 *
 * @param lot the lot's number
 * @param amount at least 1
 */
public record Slice(int lot, int amount) {

    public Slice {
        if (amount < 1) {
            throw new IllegalArgumentException("a slice has at least one credit: " + amount);
        }
    }
}
