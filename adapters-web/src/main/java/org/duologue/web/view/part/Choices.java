package org.duologue.web.view.part;

import java.util.List;
import java.util.Objects;
import org.duologue.web.view.Entered;

/**
 * Several things shown side by side, of which one or many are chosen.
 *
 * @param name what each is sent as
 * @param legend the question
 * @param options what to choose from
 * @param many whether more than one may be chosen
 * @param segments whether they are short words in a row, else cards below each other
 * @param hint a line below the question, or empty
 * @param error what is wrong, or empty
 */
public record Choices(
        String name, String legend, List<Option> options, boolean many, boolean segments, String hint, String error) {

    public Choices {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(legend, "legend");
        options = List.copyOf(options);
    }

    /** One of these, as cards. */
    public static Choices one(String name, String legend, List<Option> options) {
        return new Choices(name, legend, options, false, false, "", "");
    }

    /** One of these, as short words in a row. */
    public static Choices segments(String name, String legend, List<Option> options) {
        return one(name, legend, options).inARow();
    }

    /** Any of these, as cards. */
    public static Choices many(String name, String legend, List<Option> options) {
        return new Choices(name, legend, options, true, false, "", "");
    }

    /** The same as short words in a row. */
    public Choices inARow() {
        return new Choices(name, legend, options, many, true, hint, error);
    }

    /** The same with a line below the question. */
    public Choices hint(String text) {
        return new Choices(name, legend, options, many, segments, text, error);
    }

    /** The same as the person left it, with what was wrong; untouched if the form was not sent at all. */
    public Choices from(Entered entered) {
        boolean sent = entered.has(name) || (many && !entered.values().isEmpty());
        List<Option> left = sent
                ? options.stream()
                        .map(o -> o.chosen(entered.values(name).contains(o.value())))
                        .toList()
                : options;
        return new Choices(
                name, legend, left, many, segments, hint, entered.problem(name).orElse(""));
    }

    /** The id of the whole. */
    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The input's type. */
    public String type() {
        return many ? "checkbox" : "radio";
    }
}
