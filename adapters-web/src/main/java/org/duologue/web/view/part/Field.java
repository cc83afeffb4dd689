package org.duologue.web.view.part;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duologue.web.view.Entered;

/**
 * One thing to type or to choose: label, hint, control and error, in this order and bound to each other.
 *
 * @param kind what sort of control
 * @param name what it is sent as; its id is {@code f-<name>}
 * @param label its label
 * @param value what stands in it
 * @param options what to choose from, for a kind that chooses
 * @param hint a line between label and control, or empty
 * @param error what is wrong with it, or empty
 * @param look how it looks and behaves in detail
 */
public record Field(
        Kind kind,
        String name,
        String label,
        String value,
        List<Option> options,
        String hint,
        String error,
        Look look) {

    /** The sorts of controls. */
    public enum Kind {
        /** One line of text. */
        TEXT("text"),
        /** An address. */
        EMAIL("email"),
        /** A secret; its value is never sent back. */
        PASSWORD("password"),
        /** A whole number, typed. */
        NUMBER("text"),
        /** A date. */
        DATE("date"),
        /** A time of day. */
        TIME("time"),
        /** Several lines of text. */
        LINES(""),
        /** One of a list. */
        SELECT("");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The input's type. */
        public String type() {
            return type;
        }
    }

    /**
     * Details that few fields need.
     *
     * @param required whether the browser should insist
     * @param narrow whether it is for a few characters only
     * @param prefix a sign before the control, for example a currency's, or empty
     * @param suffix a word after it, for example min, or empty
     * @param autocomplete the token for the browser's memory, or null
     */
    public record Look(boolean required, boolean narrow, String prefix, String suffix, String autocomplete) {
        static final Look PLAIN = new Look(false, false, "", "", null);
    }

    public Field {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        options = List.copyOf(options);
    }

    /** An empty field of this kind. */
    public static Field of(Kind kind, String name, String label) {
        return new Field(kind, name, label, "", List.of(), "", "", Look.PLAIN);
    }

    /** One line of text. */
    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    /** A whole number. */
    public static Field number(String name, String label) {
        return of(Kind.NUMBER, name, label).narrow();
    }

    /** One of these. */
    public static Field select(String name, String label, List<Option> options) {
        return new Field(Kind.SELECT, name, label, "", options, "", "", Look.PLAIN);
    }

    /** The same with a line between label and control. */
    public Field hint(String text) {
        return new Field(kind, name, label, value, options, text, error, look);
    }

    /** The same with this in it. */
    public Field value(String text) {
        return new Field(kind, name, label, text, options, hint, error, look);
    }

    /** The same with something wrong. */
    public Field error(String text) {
        return new Field(kind, name, label, value, options, hint, text, look);
    }

    /** The same as the person left it, with what was wrong; a value given before stays if nothing was sent. */
    public Field from(Entered entered) {
        String typed = entered.has(name) && kind != Kind.PASSWORD ? entered.value(name) : value;
        return value(typed).error(entered.problem(name).orElse(""));
    }

    /** The same, insisted on by the browser too. */
    public Field required() {
        return look(new Look(true, look.narrow, look.prefix, look.suffix, look.autocomplete));
    }

    /** The same for a few characters only. */
    public Field narrow() {
        return look(new Look(look.required, true, look.prefix, look.suffix, look.autocomplete));
    }

    /** The same with a sign before and a word after the control; either may be empty. */
    public Field between(String prefix, String suffix) {
        return look(new Look(look.required, look.narrow, prefix, suffix, look.autocomplete));
    }

    /** The same with a token for the browser's memory, for example {@code email}. */
    public Field autocomplete(String token) {
        return look(new Look(look.required, look.narrow, look.prefix, look.suffix, token));
    }

    /** The control's id. */
    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The ids of hint and error for {@code aria-describedby}, or null. */
    public String describedBy() {
        List<String> ids = Stream.of(hint.isEmpty() ? "" : id() + "-hint", error.isEmpty() ? "" : id() + "-error")
                .filter(one -> !one.isEmpty())
                .toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The value of {@code aria-invalid}, or null. */
    public String ariaInvalid() {
        return error.isEmpty() ? null : "true";
    }

    /** The value of {@code inputmode}, or null. */
    public String inputMode() {
        return kind == Kind.NUMBER ? "numeric" : null;
    }

    private Field look(Look other) {
        return new Field(kind, name, label, value, options, hint, error, other);
    }
}
