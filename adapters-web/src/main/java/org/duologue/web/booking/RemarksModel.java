package org.duologue.web.booking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * The page of what is said about a session.
 *
 * @param session the session's page
 * @param title when it is
 * @param person who else takes part
 * @param href this page's address
 * @param shared what the student reads, or empty; to the student
 * @param notes the fields for notes, for those who lead the session; else none
 * @param revision of what is shown
 * @param rating what the student said, for the others; or empty
 * @param comment the student's words, for the others; or empty
 * @param stars the question for the student; empty where there is nothing to answer
 * @param words the field beside it
 * @param until what there is to know about rating, or empty
 * @param notice what was refused
 * @param toast what was done, or empty
 */
public record RemarksModel(
        String session,
        String title,
        String person,
        String href,
        String shared,
        List<Field> notes,
        long revision,
        String rating,
        String comment,
        Optional<Choices> stars,
        Optional<Field> words,
        String until,
        Optional<Notice> notice,
        String toast) {

    public RemarksModel {
        Objects.requireNonNull(session, "session");
        notes = List.copyOf(notes);
    }
}
