package org.duologue.web.view.part;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/**
 * Something the reader should know before going on.
 *
 * @param tone how urgent
 * @param title a few words in bold, or empty
 * @param text the sentence, or empty
 * @param links for an error summary: what is wrong by the id of the field it is about; else empty
 */
public record Notice(Tone tone, String title, String text, Map<String, String> links) {

    public Notice {
        Objects.requireNonNull(tone, "tone");
        links = new LinkedHashMap<>(links);
    }

    /** Something good to know. */
    public static Notice info(String text) {
        return new Notice(Tone.ACCENT, "", text, Map.of());
    }

    /** Something that changed or waits. */
    public static Notice warm(String title, String text) {
        return new Notice(Tone.WARM, title, text, Map.of());
    }

    /** Something wrong. */
    public static Notice danger(String title, String text) {
        return new Notice(Tone.DANGER, title, text, Map.of());
    }

    /** A refusal, said to the reader; problems of fields are links to the fields, each with its field's label. */
    public static Notice of(Refusal refusal, Reader reader, List<Field> fields) {
        RefusalText said = RefusalText.of(refusal, reader);
        Map<String, String> labels = new HashMap<>();
        fields.forEach(field -> labels.put(field.name(), field.label() + ": "));
        Map<String, String> links = new LinkedHashMap<>();
        said.fields()
                .forEach((name, problem) ->
                        links.put(Field.text(name, "").id(), labels.getOrDefault(name, "") + problem));
        return new Notice(Tone.DANGER, said.title(), links.isEmpty() ? said.detail() : "", links);
    }

    /** Its picture. */
    public String icon() {
        return switch (tone) {
            case PLAIN, ACCENT -> "info";
            case WARM -> "clock";
            case DANGER -> "alert";
        };
    }

    /** The class that stands for the tone, or null. */
    public String css() {
        return tone == Tone.ACCENT ? null : tone.css();
    }
}
