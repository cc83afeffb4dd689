package org.duologue.web.enrollment;

import java.util.Optional;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * The dialog in which a student asks for credits.
 *
 * @param program the programme's name
 * @param action where it is sent
 * @param back where it leads back, with everything that was chosen there
 * @param has how many credits there are now
 * @param told who is going to be asked
 * @param open that one waits already, with the way to it; then nothing can be asked
 * @param request the address of the one that waits, or empty
 * @param credits how many
 * @param reason what for
 * @param notice what was refused
 * @param command names this intention, so that sending it twice asks once
 */
public record AskModel(
        String program,
        String action,
        String back,
        String has,
        String told,
        Optional<Notice> open,
        String request,
        Field credits,
        Field reason,
        Optional<Notice> notice,
        String command) {}
