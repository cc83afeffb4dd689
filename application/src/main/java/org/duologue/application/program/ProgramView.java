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
 * @param coachNames in the order of the settings' coaches
 */
public record ProgramView(
        ProgramId id,
        ProgramSettings settings,
        Optional<Money> price,
        Optional<String> appointmentName,
        List<String> coachNames,
        boolean archived,
        long revision) {}
