package org.duologue.web.booking;

import java.util.Optional;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Notice;

/**
 * The dialog in which somebody says who did not come to a session.
 *
 * @param session the address of its page
 * @param action where the dialog is sent
 * @param title Friday 15 May, 09:00 to 10:00
 * @param notice what was refused, or stands against all of it
 * @param choices who did not come, each with what noting it does
 * @param open whether there is anything to choose
 * @param hint that it can be corrected, and until when
 * @param version of the session that is shown, so that nobody corrects what they have not seen
 * @param command names this intention, so that sending it twice notes it once
 */
public record NoShowModel(
        String session,
        String action,
        String title,
        Optional<Notice> notice,
        Choices choices,
        boolean open,
        String hint,
        int version,
        String command) {}
