package org.duologue.web.view.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that is one longer form.
 *
 * @param meta where one is
 * @param action where it is sent
 * @param hidden what is sent along
 * @param notice what was wrong with it
 * @param submit what the button does
 * @param cancel where one gets without it
 * @param preview what would come of it, beside the form; empty: nothing to show
 * @param toast what has just been done, or empty
 */
public record FormSheet(
        String meta,
        String title,
        String action,
        Map<String, String> hidden,
        List<FormPart> parts,
        Optional<Notice> notice,
        String submit,
        String cancel,
        Optional<Preview> preview,
        String toast) {

    public FormSheet {
        hidden = new LinkedHashMap<>(hidden);
        parts = List.copyOf(parts);
    }

    /**
     * A title, a sentence to read, and facts below it.
     *
     * @param live the address that answers what is typed with the preview of it, or empty: it stays as it is
     */
    public record Preview(String title, String sentence, List<Fact> facts, String live) {

        public Preview {
            facts = List.copyOf(facts);
        }
    }
}
