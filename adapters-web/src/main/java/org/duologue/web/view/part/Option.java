package org.duologue.web.view.part;

import java.util.Objects;

/**
 * One of several things to choose.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a second line, or empty
 * @param badge a short fact at the end, or empty
 * @param person the name whose initials stand in front, or empty
 * @param chosen whether it is chosen
 * @param disabled whether it cannot be chosen; the hint says why
 */
public record Option(
        String value, String label, String hint, String badge, String person, boolean chosen, boolean disabled) {

    public Option {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }

    /** A plain option. */
    public static Option of(String value, String label) {
        return new Option(value, label, "", "", "", false, false);
    }

    /** The same with a second line. */
    public Option hint(String text) {
        return new Option(value, label, text, badge, person, chosen, disabled);
    }

    /** The same with a short fact at the end. */
    public Option badge(String text) {
        return new Option(value, label, hint, text, person, chosen, disabled);
    }

    /** The same with a person's initials in front. */
    public Option person(String name) {
        return new Option(value, label, hint, badge, name, chosen, disabled);
    }

    /** The same, chosen or not. */
    public Option chosen(boolean is) {
        return new Option(value, label, hint, badge, person, is, disabled);
    }

    /** The same, not to be chosen, for a reason that the second line says. */
    public Option disabled(String reason) {
        return new Option(value, label, reason, badge, person, chosen, true);
    }
}
