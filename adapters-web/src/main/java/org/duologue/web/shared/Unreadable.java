package org.duologue.web.shared;

import java.util.List;
import java.util.Map;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/** A request that cannot even be read, so that no use case was asked. Answered with a problem that names the field. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;
    private final String expected;

    private Unreadable(int status, String code, String field, String expected) {
        super(code + " " + field + ", expected " + expected);
        this.status = status;
        this.code = code;
        this.field = field;
        this.expected = expected;
    }

    /**
     * A field that is missing or does not have the expected form: 400, {@code malformed}.
     *
     * @param field the property, dotted for nested ones, or the parameter or header
     * @param expected what would have been readable, for programmers, for example {@code uuid}
     */
    public static Unreadable field(String field, String expected) {
        return new Unreadable(400, "malformed", field, expected);
    }

    /** A body of more bytes than these: 413, {@code too-large}. */
    public static Unreadable tooLarge(int most) {
        return new Unreadable(413, "too-large", "body", "at most " + most + " bytes");
    }

    /** The field that cannot be read. */
    public String field() {
        return field;
    }

    /** What would have been readable. */
    public String expected() {
        return expected;
    }

    /** As a problem document. */
    Problem problem(Reader reader) {
        Map<String, Object> evidence = Map.of("field", field, "expected", expected);
        Problem said = Problem.of(status, code, reader, evidence);
        String detail = RefusalText.say(new FieldProblem(field, code, evidence), reader);
        return new Problem(
                said.type(),
                said.title(),
                status,
                said.detail(),
                code,
                said.instance(),
                evidence,
                List.of(new Problem.FieldError(field, code, detail, Map.of("expected", expected))));
    }
}
