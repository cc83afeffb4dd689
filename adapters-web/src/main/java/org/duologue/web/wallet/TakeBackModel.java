package org.duologue.web.wallet;

import java.util.Optional;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * The dialog that takes assigned credits back.
 *
 * @param program the programme's name
 * @param student whose credits they are
 * @param back the credits, where closing leads
 * @param action where it is sent
 * @param left what was assigned when, what is left of it, and what the student has
 * @param credits how many
 * @param reason why
 * @param notice what was refused
 * @param command names this intention, so that sending it twice takes back once
 */
public record TakeBackModel(
        String program,
        String student,
        String back,
        String action,
        String left,
        Field credits,
        Field reason,
        Optional<Notice> notice,
        String command) {}
