package org.duologue.application.enrollment;

import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;

/** Pauses an enrollment: no grants, no new bookings; booked sessions stay. */
public record PauseEnrollment(Actor by, EnrollmentId enrollment) {}
