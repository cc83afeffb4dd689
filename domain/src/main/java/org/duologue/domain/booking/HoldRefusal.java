package org.duologue.domain.booking;

import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why times cannot be kept while somebody decides, apart from the times themselves. */
public sealed interface HoldRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The appointment keeps no times: what is free is whose who books it first. */
    record HoldingOff(ProgramId program) implements HoldRefusal {
        @Override
        public String code() {
            return "holding-off";
        }
    }

    /**
     * More times would be kept for the student at once than allowed, so none is.
     *
     * @param elsewhere how many are kept in other enrollments
     * @param asked how many were to be kept here
     */
    record TooManyHeldTimes(int elsewhere, int asked, int max) implements HoldRefusal {
        @Override
        public String code() {
            return "too-many-held-times";
        }
    }
}
