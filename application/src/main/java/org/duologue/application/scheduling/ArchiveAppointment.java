package org.duologue.application.scheduling;

import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.AppointmentId;

/** Takes an appointment out of use, or back into it; booked sessions stay. */
public record ArchiveAppointment(Actor by, AppointmentId appointment, boolean archived) {}
