package org.duologue.web.json;

import java.util.Map;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.shared.Evidence;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/**
 * A refusal as part of an answer: what doing it now would be answered.
 *
 * @param code the stable code for programs
 * @param kind what sort of refusal it is, as in {@code Kind}
 * @param detail one or two sentences in the reader's language
 * @param evidence the facts by name
 */
public record RefusalJson(String code, String kind, String detail, Map<String, Object> evidence) {

    /** The refusal, said to this reader. */
    public static RefusalJson of(Refusal refusal, Reader reader) {
        return new RefusalJson(
                refusal.code(),
                refusal.kind().name(),
                RefusalText.of(refusal, reader).detail(),
                Evidence.of(refusal));
    }
}
