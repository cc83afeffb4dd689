package org.duologue.web.enrollment;

import org.duologue.web.view.part.Choices;

/**
 * The dialog that ends an enrollment.
 *
 * @param back the coaching, where closing leads
 * @param action where it is sent
 * @param program the programme's name
 * @param student the student's name
 * @param requests how many booking requests are withdrawn, in a sentence; empty: none
 * @param sessions what is to become of the sessions to come
 */
public record EndModel(String back, String action, String program, String student, String requests, Choices sessions) {}
