package org.duologue.domain.booking;

import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why there cannot be sessions that credits do not cover, although the programme allows such. */
public sealed interface AdditionalRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /**
     * More additional sessions of an enrollment would be open at once than its programme lets, so none is booked (B19).
     *
     * @param open how many are ahead already, those that are being paid for among them
     * @param wanted how many more were asked for
     */
    record TooManyAdditional(int cap, int open, int wanted) implements AdditionalRefusal {
        @Override
        public String code() {
            return "too-many-additional-sessions";
        }
    }
}
