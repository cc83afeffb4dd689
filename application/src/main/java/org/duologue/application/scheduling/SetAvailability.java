package org.duologue.application.scheduling;

import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/**
 * Sets when a coach is available, in place of what was set before. Booked sessions stay.
 *
 * @param ifRevision refuse as stale unless this is the stored revision
 */
public record SetAvailability(Actor by, MemberId coach, AvailabilitySettings settings, Optional<Long> ifRevision) {

    /** Whatever the stored revision. */
    public SetAvailability(Actor by, MemberId coach, AvailabilitySettings settings) {
        this(by, coach, settings, Optional.empty());
    }
}
