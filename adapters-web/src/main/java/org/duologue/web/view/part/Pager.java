package org.duologue.web.view.part;

/**
 * The way to the entries before and after those shown.
 *
 * @param newer the address of the newer ones, or empty
 * @param older the address of the older ones, or empty
 */
public record Pager(String newer, String older) {

    /** Whether all is shown already. */
    public boolean nothing() {
        return newer.isEmpty() && older.isEmpty();
    }
}
