package org.duologue.application.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.CommandId;

/**
 * Says that a coach is ill on some days, so that their sessions do not take place.
 *
 * @param from the first day, on the wall clock of the coach's availability
 * @param to the last day
 * @param reason for the students to read
 * @param timeOff whether the days become days off, so that nobody books into them
 */
public record ReportIllness(
        Actor by,
        MemberId coach,
        LocalDate from,
        LocalDate to,
        String reason,
        boolean timeOff,
        Optional<CommandId> id) {

    /** With time off, without a command id. */
    public ReportIllness(Actor by, MemberId coach, LocalDate from, LocalDate to, String reason) {
        this(by, coach, from, to, reason, true, Optional.empty());
    }
}
