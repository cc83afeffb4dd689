package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;

/**
 * The change of a session that waits for an answer, on the page of the session.
 *
 * @param title Stella asks to move this session
 * @param facts what exactly, why, and until when there is an answer
 * @param says what holds until then, or that somebody can be asked
 * @param request the change request
 * @param answer the way to answer it, for those who decide
 * @param withdraw whether the reader can take it back
 * @param command names this intention, so that sending it twice acts once
 */
public record AskedChange(
        String title,
        List<Fact> facts,
        String says,
        String request,
        Optional<Answer> answer,
        boolean withdraw,
        String command) {

    /**
     * How it can be answered.
     *
     * @param no why it cannot be granted, or empty
     * @param credits what can be chosen to become of the credits; empty where there is no choice
     * @param message the field for a message that goes with a yes
     * @param grant what granting says
     * @param why the field for the message that goes with a no
     * @param declining whether the part about declining is shown
     */
    public record Answer(
            String no, Optional<Choices> credits, Field message, String grant, Field why, boolean declining) {}
}
