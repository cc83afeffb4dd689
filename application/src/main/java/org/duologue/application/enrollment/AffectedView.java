package org.duologue.application.enrollment;

import org.duologue.application.wallet.RenewalQuote;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.enrollment.EnrollmentStatus;

/**
 * What applying the programme's renewal would do to an enrollment.
 *
 * @param quote from what to what, and from when on
 */
public record AffectedView(EnrollmentId enrollment, String studentName, EnrollmentStatus status, RenewalQuote quote) {}
