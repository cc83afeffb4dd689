package org.duologue.domain.shared;

/**
 * A whole number of session credits, 0..1,000,000. Arithmetic is exact: leaving the bounds throws {@link
 * ArithmeticException}.
 *
 * @param amount how many
 */
public record Credits(int amount) implements Comparable<Credits> {

    /** The most credits a wallet, a lot or an operation can speak of. */
    public static final int MAX = 1_000_000;

    /** No credits. */
    public static final Credits ZERO = new Credits(0);

    public Credits {
        if (amount < 0 || amount > MAX) {
            throw new IllegalArgumentException("credits are 0.." + MAX + ", not " + amount);
        }
    }

    /** This many credits. */
    public static Credits of(int amount) {
        return new Credits(amount);
    }

    /** The sum. */
    public Credits plus(Credits other) {
        return bounded((long) amount + other.amount);
    }

    /** The difference, which must not be negative. */
    public Credits minus(Credits other) {
        return bounded((long) amount - other.amount);
    }

    /** This many times as much. */
    public Credits times(int factor) {
        return bounded((long) amount * factor);
    }

    /** The smaller of the two. */
    public Credits min(Credits other) {
        return amount <= other.amount ? this : other;
    }

    /** Whether there are none. */
    public boolean isZero() {
        return amount == 0;
    }

    /** Whether this is less than the other. */
    public boolean lessThan(Credits other) {
        return amount < other.amount;
    }

    private static Credits bounded(long amount) {
        if (amount < 0 || amount > MAX) {
            throw new ArithmeticException("credits out of 0.." + MAX + ": " + amount);
        }
        return new Credits((int) amount);
    }

    @Override
    public int compareTo(Credits other) {
        return Integer.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return Integer.toString(amount);
    }
}
