package org.duologue.application.program;

import java.util.List;
import java.util.Optional;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Money;

/**
 * A programme with its settings.
 *
 * @param price empty: free
 * @param appointmentName of the linked appointment
 * @param appointmentArchived whether the linked appointment is out of use, so that nothing can be booked
 * @param coachNames in the order of the settings' coaches
 */
public record ProgramView(
        ProgramId id,
        ProgramSettings settings,
        Optional<Money> price,
        Optional<String> appointmentName,
        boolean appointmentArchived,
        List<String> coachNames,
        boolean archived,
        long revision) {}
