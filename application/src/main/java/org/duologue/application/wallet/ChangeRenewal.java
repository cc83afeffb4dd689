package org.duologue.application.wallet;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;

/**
 * Changes how the free credits of one enrollment renew, from its next renewal on. What came before stays as it is; an
 * enrollment whose credits came once begins the new cycle at once.
 */
public record ChangeRenewal(Actor by, EnrollmentId enrollment, RenewalSettings settings, Optional<CommandId> id) {

    /** Without a command id. */
    public ChangeRenewal(Actor by, EnrollmentId enrollment, RenewalSettings settings) {
        this(by, enrollment, settings, Optional.empty());
    }
}
