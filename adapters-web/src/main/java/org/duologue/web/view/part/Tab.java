package org.duologue.web.view.part;

/**
 * One tab: a page of the same thing.
 *
 * @param label its name
 * @param href its address
 * @param current whether it is the one shown
 * @param count how much is new there, 0 to show nothing
 */
public record Tab(String label, String href, boolean current, int count) {

    /** A tab without a number. */
    public static Tab of(String label, String href, boolean current) {
        return new Tab(label, href, current, 0);
    }

    /** The value of {@code aria-current}, or null. */
    public String ariaCurrent() {
        return current ? "page" : null;
    }
}
