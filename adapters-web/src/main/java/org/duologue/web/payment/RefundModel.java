package org.duologue.web.payment;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * The dialog in which an admin is done with a refund duty.
 *
 * @param action where each of the ways is sent
 * @param title Noor is owed €40
 * @param facts what there is to know
 * @param notice what was refused, or how it was done with
 * @param ways how it can be done with; empty where it has been
 * @param version of the duty that is shown
 * @param command names this intention, so that sending it twice does it once
 */
public record RefundModel(
        String action,
        String title,
        List<Fact> facts,
        Optional<Notice> notice,
        List<Way> ways,
        long version,
        String command) {

    /**
     * One of the ways.
     *
     * @param outcome what it is sent as
     * @param label what it is called
     * @param hint what it does
     * @param submit what doing it is called
     * @param field what has to be said with it
     * @param open whether it is being filled in
     */
    public record Way(String outcome, String label, String hint, String submit, Field field, boolean open) {}
}
