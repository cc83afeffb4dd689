package org.duologue.web.view.part;

/**
 * One line of a list of facts, or one event of a history.
 *
 * @param label what it is about
 * @param text what it says
 * @param href where it leads, or empty
 */
public record Fact(String label, String text, String href) {

    /** A fact that leads nowhere. */
    public static Fact of(String label, String text) {
        return new Fact(label, text, "");
    }
}
