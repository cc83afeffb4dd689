package org.duologue.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has typed into a form, and what was wrong with it. A form that was refused is shown again with
 * everything as it was typed and each problem next to its field.
 *
 * @param values the values by field, in the order sent
 * @param problems the problem's text by field, in the order found
 */
public record Entered(Map<String, List<String>> values, Map<String, String> problems) {

    public Entered {
        values = Map.copyOf(values);
        problems = new LinkedHashMap<>(problems);
    }

    /** A form nobody has touched yet. */
    public static Entered nothing() {
        return new Entered(Map.of(), Map.of());
    }

    /** A form that shows these single values, for example of the thing to be edited. */
    public static Entered of(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Entered(lists, Map.of());
    }

    /** What was sent, before anything is known to be wrong. */
    public static Entered sent(Map<String, List<String>> values) {
        return new Entered(values, Map.of());
    }

    /** The same values, with the problems of a refusal. */
    public Entered refused(RefusalText refusal) {
        return new Entered(values, refusal.fields());
    }

    /** The first value of the field, or nothing typed. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** All values of the field, for choices of many. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether the form has this field at all, be it empty: an unchecked box is not sent. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** What is wrong with the field. */
    public Optional<String> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }
}
