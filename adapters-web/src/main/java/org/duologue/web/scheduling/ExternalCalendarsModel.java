package org.duologue.web.scheduling;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/**
 * The page of a coach's external calendars.
 *
 * @param action where its forms are sent
 * @param back the page of the coach's availability
 * @param rows the calendars
 * @param fields what a new one needs
 * @param notice what was refused, if anything was
 * @param toast what has just been done, or empty
 */
public record ExternalCalendarsModel(
        String title,
        String action,
        String back,
        List<Row> rows,
        List<Field> fields,
        Optional<Notice> notice,
        String toast) {

    /**
     * A calendar.
     *
     * @param state whether it can be read
     * @param tone of the state
     * @param detail when it was read, or since when it fails, and why
     */
    public record Row(String id, String name, String host, String state, Tone tone, String detail) {}
}
