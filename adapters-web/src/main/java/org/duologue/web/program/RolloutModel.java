package org.duologue.web.program;

import java.util.Optional;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Ring;
import org.duologue.web.view.part.Table;

/**
 * The page on which a programme's renewal is applied to its running enrollments.
 *
 * @param href its address
 * @param back the programme
 * @param program the programme's name
 * @param sentence how the programme's free slots renew
 * @param notice what was refused, or that there is nobody
 * @param progress how far the last rollout is
 * @param affected what applying it would do to each
 * @param pager the way to further ones
 * @param apply what the button says; empty where nothing can be applied now
 * @param command names this intention, so that sending it twice applies once
 * @param toast what has just been done, or empty
 */
public record RolloutModel(
        String href,
        String back,
        String program,
        String sentence,
        Optional<Notice> notice,
        Optional<Progress> progress,
        Table affected,
        Pager pager,
        String apply,
        String command,
        String toast) {

    /** The address to look again at while the rollout goes on, or null. */
    public String poll() {
        return progress.flatMap(Progress::ring).isPresent() ? href : null;
    }

    /**
     * How far a rollout is.
     *
     * @param ring in a picture, while it goes on
     * @param text in words
     */
    public record Progress(Optional<Ring> ring, String text) {}
}
