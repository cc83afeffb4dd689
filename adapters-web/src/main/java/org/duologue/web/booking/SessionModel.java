package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/**
 * The page of one session.
 *
 * @param href its address
 * @param coaching the address of the coaching it belongs to
 * @param program the programme's name
 * @param title Friday 15 May, 09:00 to 10:00
 * @param state confirmed, held, cancelled, or whose no-show
 * @param tone of the state
 * @param person who else takes part
 * @param coach whether that person is the coach
 * @param what the kind of session
 * @param joining how one gets in
 * @param facts the details
 * @param history what happened to it, latest first
 * @param notice what was refused, that it is cancelled, or who did not come
 * @param change moving and cancelling; empty where nothing can be changed any more
 * @param asked the change that waits for an answer
 * @param whoCame for those who may say who did not come, once it has begun
 * @param again where one schedules again with the same coach, for a session that is cancelled or over; else empty
 * @param calendar the ways into a calendar of one's own; empty for a session that is cancelled or over
 * @param toast what has just been done, or empty
 */
public record SessionModel(
        String href,
        String coaching,
        String program,
        String title,
        String state,
        Tone tone,
        String person,
        boolean coach,
        String what,
        Joining joining,
        List<Fact> facts,
        List<Fact> history,
        Optional<Notice> notice,
        Optional<Change> change,
        Optional<AskedChange> asked,
        Optional<WhoCame> whoCame,
        String again,
        List<Fact> calendar,
        String toast) {

    /**
     * Who came, and the way to say otherwise.
     *
     * @param said what is noted
     * @param until until when it can or could be corrected, or empty
     * @param href the dialog, or empty where it is too late
     * @param label what the way there is called
     */
    public record WhoCame(String said, String until, String href, String label) {}

    /**
     * What can be changed, and what that would do.
     *
     * @param until that it is free to cancel until the deadline, or was
     * @param deadline Thu 14 May, 09:00; empty for those whom no deadline binds
     * @param left 3 h 12 min left
     * @param exempt said to those whom no deadline binds, or empty
     * @param waiting whether a change is asked for and not answered yet
     * @param waits said of that to the student, who can change nothing meanwhile, or empty
     * @param move whether it can be moved, or that be asked for
     * @param moveLabel what the way there is called
     * @param noMove why not, or empty
     * @param cancel whether it can be cancelled; not where that is asked for, and granting it does so
     * @param askCancel whether it can be asked that it be cancelled
     * @param noCancel why it cannot be, or empty
     * @param comesBack what comes back when it is cancelled
     * @param credits what can be chosen to become of the credits instead; empty where there is no choice
     * @param mailed who gets a mail
     * @param reason the field for the reason
     * @param button what cancelling says
     * @param open whether the part about cancelling is shown
     * @param command names this intention, so that sending it twice cancels once
     */
    public record Change(
            String until,
            String deadline,
            String left,
            String exempt,
            boolean waiting,
            String waits,
            boolean move,
            String moveLabel,
            String noMove,
            boolean cancel,
            boolean askCancel,
            String noCancel,
            String comesBack,
            Optional<Choices> credits,
            String mailed,
            Field reason,
            String button,
            boolean open,
            String command) {}
}
