package org.duologue.application.enrollment;

import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** Resumes a paused enrollment; what was skipped is not made up for. */
public record ResumeEnrollment(Actor by, EnrollmentId enrollment) {}
