package org.duologue.web.wallet;

import java.util.Optional;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * The dialog that assigns credits.
 *
 * @param program the programme's name
 * @param student who gets them
 * @param available how many there are now
 * @param back the coaching, where closing leads
 * @param credits how many
 * @param reason why
 * @param notice what was refused
 * @param command names this intention, so that sending it twice assigns once
 */
public record AssignModel(
        String program,
        String student,
        int available,
        String back,
        Field credits,
        Field reason,
        Optional<Notice> notice,
        String command) {}
