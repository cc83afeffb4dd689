package org.duologue.application.enrollment;

import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/**
 * Ends an enrollment for good and closes its wallet.
 *
 * @param cancelSessions true: future sessions are cancelled, with refund, before the wallet closes; false: they stay
 */
public record EndEnrollment(Actor by, EnrollmentId enrollment, boolean cancelSessions) {}
