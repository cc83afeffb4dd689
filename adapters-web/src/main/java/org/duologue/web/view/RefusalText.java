package org.duologue.web.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;

/**
 * A refusal, said to a reader. The text of {@code refusal.<code>} gets the refusal's components as named arguments; a
 * code without a text of its own is said by its kind ({@code refusal.kind.CONFLICT}), so a new refusal is never
 * silent. A code may have
 * a title of its own, {@code refusal.title.<code>}.
 *
 * @param title a few words: what happened
 * @param detail one or two sentences with the facts: what was there, when the deadline was
 * @param fields for an invalid input what is wrong, by field in their order; else empty
 */
public record RefusalText(String title, String detail, Map<String, String> fields) {

    public RefusalText {
        fields = new LinkedHashMap<>(fields);
    }

    /** The refusal in the reader's language and zone. */
    public static RefusalText of(Refusal refusal, Reader reader) {
        Map<String, Object> evidence = new HashMap<>();
        if (refusal instanceof Record values) {
            evidence.putAll(new Words(reader).components(values));
        }
        Messages messages = reader.messages();
        String own = "refusal." + refusal.code();
        String key = messages.has(own) ? own : "refusal.kind." + refusal.kind().name();
        Map<String, String> fields = refusal instanceof Invalid invalid ? fields(invalid, reader) : Map.of();
        evidence.put("count", fields.size());
        String ownTitle = "refusal.title." + refusal.code();
        String title = messages.has(ownTitle)
                ? ownTitle
                : "refusal.title." + refusal.kind().name();
        return new RefusalText(messages.text(title, evidence), messages.text(key, evidence), fields);
    }

    private static Map<String, String> fields(Invalid invalid, Reader reader) {
        Map<String, String> said = new LinkedHashMap<>();
        invalid.problems().forEach(problem -> said.putIfAbsent(problem.field(), say(problem, reader)));
        return said;
    }

    /** What is wrong with one field; {@code field.<code>}, or a general text for a code without its own. */
    public static String say(FieldProblem problem, Reader reader) {
        String own = "field." + problem.code();
        String key = reader.messages().has(own) ? own : "field.unknown";
        return reader.messages().text(key, new Words(reader).said(problem.evidence()));
    }
}
