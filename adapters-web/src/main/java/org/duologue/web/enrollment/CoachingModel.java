package org.duologue.web.enrollment;

import java.util.List;
import java.util.Optional;
import org.duologue.web.booking.SessionRow;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Tone;
import org.duologue.web.wallet.WalletModel;

/**
 * The page of one coaching.
 *
 * @param href its address; empty where a programme has nobody enrolled
 * @param program the programme's name
 * @param title the student for those who lead, the programme for the student
 * @param meta the coaches; where nobody is enrolled, what to do about it
 * @param programs the other programmes one leads; none for the student
 * @param students the students of the programme, first enrolled first; none for the student
 * @param state active, paused or ended
 * @param tone of the state
 * @param credits the badge: 10 credits
 * @param acts what those who lead can do; empty for the student
 * @param blocked why nothing can be booked, or empty
 * @param tabs the parts of the coaching
 * @param upcoming the sessions to come
 * @param past those that are over or cancelled
 * @param older the address of older ones, or empty
 * @param wallet the credits, on their own tab
 * @param notice what was refused
 * @param toast what has just been done, or empty
 */
public record CoachingModel(
        String href,
        String program,
        String title,
        String meta,
        List<Choice> programs,
        List<Choice> students,
        String state,
        Tone tone,
        String credits,
        Optional<Acts> acts,
        String blocked,
        List<Tab> tabs,
        List<SessionRow> upcoming,
        List<SessionRow> past,
        String older,
        Optional<WalletModel> wallet,
        Optional<Notice> notice,
        String toast) {

    /**
     * Another coaching or programme.
     *
     * @param href its address
     * @param label its name
     * @param current whether it is the one shown
     */
    public record Choice(String href, String label, boolean current) {
        /** The value of {@code aria-current}, or null. */
        public String ariaCurrent() {
            return current ? "page" : null;
        }
    }

    /**
     * What those who lead can do with the enrollment as it stands.
     *
     * @param pause whether it can be paused
     * @param resume whether it can go on
     * @param end whether it can be ended, and credits be assigned
     */
    public record Acts(boolean pause, boolean resume, boolean end) {}
}
