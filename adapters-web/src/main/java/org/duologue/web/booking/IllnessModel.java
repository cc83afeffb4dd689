package org.duologue.web.booking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Table;

/**
 * The page on which it is said that a coach is ill.
 *
 * @param back the coach's availability
 * @param preview where what was typed is sent to see what it would do
 * @param action where it is sent to be done
 * @param fields the days and the reason
 * @param timeOff whether the days are to become days off
 * @param notice what was wrong
 * @param outlook what it would do, once that was asked
 * @param toast what was done, or empty
 */
public record IllnessModel(
        String title,
        String back,
        String preview,
        String action,
        List<Field> fields,
        boolean timeOff,
        Optional<Notice> notice,
        Optional<Outlook> outlook,
        String toast) {

    public IllnessModel {
        Objects.requireNonNull(title, "title");
        fields = List.copyOf(fields);
    }

    /**
     * What it would do.
     *
     * @param sentence in a few words
     * @param sessions those that would be cancelled
     * @param facts what follows from it
     * @param hidden what is sent again when it is confirmed
     * @param button what confirming says; empty where it would be refused
     */
    public record Outlook(
            String sentence, Table sessions, List<Fact> facts, Map<String, String> hidden, String button) {}
}
