package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/**
 * A booking request on its page.
 *
 * @param href its address
 * @param title Stella asks for a session
 * @param program the programme's name
 * @param coaching the enrollment's page
 * @param state where it stands
 * @param tone of the state
 * @param facts what there is to know
 * @param times the proposed times
 * @param notice what was refused, or what the reader waits for
 * @param refused whether the notice is a refusal
 * @param why the message with which it is declined, for those who can, while it is open
 * @param declining whether the no is being written
 * @param withdraw what withdrawing brings back, for who asked, while it is open; else empty
 * @param command names the intention, so that sending it twice acts once
 * @param toast what has just been done, or empty
 */
public record BookingRequestModel(
        String href,
        String title,
        String program,
        String coaching,
        String state,
        Tone tone,
        List<Fact> facts,
        List<Time> times,
        Optional<Notice> notice,
        boolean refused,
        Optional<Field> why,
        boolean declining,
        String withdraw,
        String command,
        String toast) {

    /**
     * A proposed time.
     *
     * @param value the start as it is sent
     * @param weekday Fri
     * @param number 15
     * @param label Fri 15 May, 09:00 to 10:00
     * @param note what the coach has that day, or that the time is taken; may be empty
     * @param confirm whether the reader can confirm it
     * @param struck whether it is taken
     */
    public record Time(
            String value, String weekday, String number, String label, String note, boolean confirm, boolean struck) {}
}
