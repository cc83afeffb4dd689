package org.duologue.web.enrollment;

import java.util.Optional;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Notice;

/**
 * The dialog that ends an enrollment.
 *
 * @param back the coaching, where closing leads
 * @param action where it is sent
 * @param program the programme's name
 * @param student the student's name
 * @param requests how many booking requests are withdrawn, in a sentence; empty: none
 * @param sessions what is to become of the sessions to come
 * @param refusal why it cannot be ended; then that is all there is to say
 */
public record EndModel(
        String back,
        String action,
        String program,
        String student,
        String requests,
        Choices sessions,
        Optional<Notice> refusal) {}
