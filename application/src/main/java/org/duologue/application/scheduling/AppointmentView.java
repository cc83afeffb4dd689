package org.duologue.application.scheduling;

import java.util.List;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.SessionTypeId;

/**
 * An appointment with its settings.
 *
 * @param settings with every session type's id
 * @param coachNames in the order of the settings' coaches
 */
public record AppointmentView(
        AppointmentId id, AppointmentSettings settings, List<String> coachNames, boolean archived, long revision) {

    /** The id of the first session type. */
    public SessionTypeId firstSessionType() {
        return settings.sessionTypes().get(0).id().orElseThrow();
    }
}
