package org.duologue.application.scheduling;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/** Creates an appointment. */
public record CreateAppointment(Actor by, AppointmentSettings settings, Optional<CommandId> id) {

    /** Without a command id. */
    public CreateAppointment(Actor by, AppointmentSettings settings) {
        this(by, settings, Optional.empty());
    }
}
