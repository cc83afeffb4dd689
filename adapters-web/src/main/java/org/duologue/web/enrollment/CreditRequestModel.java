package org.duologue.web.enrollment;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/**
 * A request for credits on its page.
 *
 * @param href its address
 * @param title Sam asks for 2 credits
 * @param program the programme's name
 * @param coaching the enrollment's page
 * @param state where it stands
 * @param tone of the state
 * @param facts what there is to know
 * @param reason why, in the student's words; may be empty
 * @param notice what was refused
 * @param deciding how it is answered, for those who can, while it is open
 * @param withdraw whether the reader can take it back
 * @param toast what has just been done, or empty
 */
public record CreditRequestModel(
        String href,
        String title,
        String program,
        String coaching,
        String state,
        Tone tone,
        List<Fact> facts,
        String reason,
        Optional<Notice> notice,
        Optional<Deciding> deciding,
        boolean withdraw,
        String toast) {

    /**
     * How a request is answered.
     *
     * @param credits how many to grant
     * @param message to the student, with the credits
     * @param why to the student, with a no
     * @param declining whether the no is being written
     * @param command names the intention, so that sending it twice answers once
     */
    public record Deciding(Field credits, Field message, Field why, boolean declining, String command) {}
}
