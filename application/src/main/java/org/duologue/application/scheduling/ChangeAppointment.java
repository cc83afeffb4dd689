package org.duologue.application.scheduling;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.AppointmentId;

/**
 * Changes an appointment for future bookings.
 *
 * @param ifRevision refuse as stale unless this is the stored revision
 */
public record ChangeAppointment(
        Actor by, AppointmentId appointment, AppointmentSettings settings, Optional<Long> ifRevision) {}
