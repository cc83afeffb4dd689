package org.duologue.domain.booking;

import java.util.Optional;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;

/** What is to become of the credits of a session that is cancelled, as whoever cancels it chooses. */
public enum CreditChoice {
    /** What was agreed: a student gets them back in time, and always if it is somebody else who cancels. */
    AS_AGREED,
    /** They stay used, whoever is in time: for a coach or an admin to choose, with a reason for the student to read. */
    KEPT;

    /** What choosing this would be refused with in that standing, whatever the reason. */
    public Optional<Refusal> refusal(ActingAs as) {
        return this == KEPT && as == ActingAs.STUDENT ? Optional.of(new Forbidden("keep-credits")) : Optional.empty();
    }

    /** What choosing this would be refused with: {@code invalid} on {@code reason} where one is needed. */
    Optional<Refusal> refusal(ActingAs as, Reason reason) {
        return refusal(as)
                .or(() -> this == KEPT && reason.isEmpty()
                        ? Optional.of(Invalid.of(FieldProblem.of("reason", "missing")))
                        : Optional.empty());
    }
}
