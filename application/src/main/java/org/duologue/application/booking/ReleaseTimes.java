package org.duologue.application.booking;

import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** Lets go of all times that are held for an enrollment. */
public record ReleaseTimes(Actor by, EnrollmentId enrollment) {}
