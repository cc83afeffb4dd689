package org.duologue.web.shared;

import java.util.List;
import java.util.Map;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/**
 * The body of an unsuccessful answer of the API: a problem document as RFC 9457 describes it.
 *
 * @param type names the sort of problem: {@code urn:duologue:problem:<code>}
 * @param title a few words in the reader's language
 * @param status the HTTP status
 * @param detail one or two sentences with the facts
 * @param code the stable code for programs
 * @param instance the path that was asked for
 * @param evidence the facts by name, for programs; empty if there are none
 * @param errors for an invalid input each field that is not acceptable; else empty
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String instance,
        Map<String, Object> evidence,
        List<FieldError> errors) {

    /** The media type. */
    public static final String TYPE = "application/problem+json";

    /**
     * One field that is not acceptable.
     *
     * @param field the field, dotted for nested ones
     * @param code the stable code, for example {@code out-of-range}
     * @param detail a sentence in the reader's language
     * @param evidence the value and its limits by name
     */
    public record FieldError(String field, String code, String detail, Map<String, Object> evidence) {}

    /** The refusal as a problem, said to this reader. */
    public static Problem of(Refusal refusal, Reader reader) {
        RefusalText text = RefusalText.of(refusal, reader);
        List<FieldError> errors = refusal instanceof Invalid invalid
                ? invalid.problems().stream().map(p -> error(p, reader)).toList()
                : List.of();
        return new Problem(
                type(refusal.code()),
                text.title(),
                Answers.status(refusal.kind()),
                text.detail(),
                refusal.code(),
                reader.path(),
                refusal instanceof Invalid ? Map.of() : Evidence.of(refusal),
                errors);
    }

    /** A problem that is no refusal, with the texts {@code refusal.http.<code>.title} and {@code .detail}. */
    public static Problem of(int status, String code, Reader reader, Map<String, Object> evidence) {
        String key = "refusal.http." + code;
        return new Problem(
                type(code),
                reader.messages().text(key + ".title", evidence),
                status,
                reader.messages().text(key + ".detail", evidence),
                code,
                reader.path(),
                evidence,
                List.of());
    }

    private static FieldError error(FieldProblem problem, Reader reader) {
        return new FieldError(
                problem.field(), problem.code(), RefusalText.say(problem, reader), Evidence.values(problem.evidence()));
    }

    private static String type(String code) {
        return "urn:duologue:problem:" + code;
    }
}
