package org.duologue.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.duologue.domain.shared.TimeRange;

/**
 * A time that might be booked.
 *
 * @param open the merged open hours around it, if it lies in any
 */
record Candidate(TimeRange slot, Optional<TimeRange> open) {

    /** When it starts. */
    Instant start() {
        return slot.start();
    }

    /** The coach's local day on which it starts. */
    LocalDate day(SlotQuestion question) {
        return LocalDate.ofInstant(slot.start(), question.zone());
    }
}
