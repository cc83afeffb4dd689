package org.duologue.web.view.part;

/**
 * How much of something is done, as a ring.
 *
 * @param done how many are done, 0 to total
 * @param total how many there are, at least 1
 * @param label the same in words
 * @param tone its colour
 */
public record Ring(int done, int total, String label, Tone tone) {

    public Ring {
        if (total < 1 || done < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total);
        }
    }

    /** The share of the circle in percent, as {@code stroke-dasharray} wants it. */
    public String dashes() {
        return 100 * done / total + " 100";
    }

    /** Whether all is done. */
    public boolean full() {
        return done == total;
    }
}
