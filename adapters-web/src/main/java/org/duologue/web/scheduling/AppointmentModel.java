package org.duologue.web.scheduling;

import org.duologue.web.view.part.FormSheet;

/**
 * An appointment's form, for somebody who may close the appointment for booking.
 *
 * @param archive where that is done, and undone
 * @param archived whether it is closed
 */
public record AppointmentModel(FormSheet form, String archive, boolean archived) {}
