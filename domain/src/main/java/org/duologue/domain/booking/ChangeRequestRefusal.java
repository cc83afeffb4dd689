package org.duologue.domain.booking;

import java.time.Instant;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why a change of a session cannot be asked for, or a change request not be answered, apart from the new time. */
public sealed interface ChangeRequestRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The student can make this change alone, so that there is nothing to ask for. */
    record ConsentNotNeeded(BookingId booking) implements ChangeRequestRefusal {
        @Override
        public String code() {
            return "consent-not-needed";
        }
    }

    /** A change of this session is asked for already; at most one waits for an answer. */
    record AlreadyAsked(ChangeRequestId request) implements ChangeRequestRefusal {
        @Override
        public String code() {
            return "change-already-asked";
        }
    }

    /**
     * The request has ended.
     *
     * @param since when it did
     */
    record Ended(ChangeRequestId request, ChangeRequestStatus status, Instant since) implements ChangeRequestRefusal {
        @Override
        public String code() {
            return "change-request-closed";
        }
    }
}
