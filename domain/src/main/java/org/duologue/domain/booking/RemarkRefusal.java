package org.duologue.domain.booking;

import java.time.Instant;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why a session cannot be rated. */
public sealed interface RemarkRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The session is not over. */
    record NotOver(Instant end, Instant now) implements RemarkRefusal {
        @Override
        public String code() {
            return "session-not-over";
        }
    }

    /** The session did not take place. */
    record NotHeld(BookingStatus status) implements RemarkRefusal {
        @Override
        public String code() {
            return "session-not-held";
        }
    }

    /**
     * The rating is too old to be changed.
     *
     * @param deadline the last instant at which it was possible
     */
    record RatingFixed(Instant deadline, Instant now) implements RemarkRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "rating-fixed";
        }
    }
}
