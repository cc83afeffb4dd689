package org.duologue.application.scheduling;

import org.duologue.domain.scheduling.AppointmentId;

/** What can be done with appointments and availability. */
public interface SchedulingUseCases {

    /** Creates an appointment. Admins and coaches. Refused as {@code invalid} with every problem. */
    AppointmentId createAppointment(CreateAppointment command);

    /** Changes an appointment. Admins, and coaches who give it. */
    void changeAppointment(ChangeAppointment command);

    /** Archives an appointment or takes it back into use. Admins. */
    void archiveAppointment(ArchiveAppointment command);

    /** Sets a coach's availability. The coach, or an admin. */
    void setAvailability(SetAvailability command);
}
