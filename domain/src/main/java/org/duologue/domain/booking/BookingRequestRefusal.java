package org.duologue.domain.booking;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/** Why a session cannot be asked for, or a booking request not be answered, apart from the times themselves. */
public sealed interface BookingRequestRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Sessions are booked at once there, so that there is nothing to ask for (S2.18). */
    record BookedAtOnce(ProgramId program) implements BookingRequestRefusal {
        @Override
        public String code() {
            return "booked-at-once";
        }
    }

    /** A coach decides about sessions there, so that a student asks for them (S2.19). */
    record ConfirmationNeeded(ProgramId program) implements BookingRequestRefusal, NeedsConsent {
        @Override
        public String code() {
            return "confirmation-needed";
        }
    }

    /**
     * The student asks for that time already.
     *
     * @param time what another request of theirs proposes then
     */
    record AskedAlready(TimeRange time, BookingRequestId request) implements BookingRequestRefusal {
        @Override
        public String code() {
            return "asked-already";
        }
    }

    /** Each of the times is free with some coach, but no coach is free at all of them. */
    record NoCommonCoach(List<TimeRange> times) implements BookingRequestRefusal {

        public NoCommonCoach {
            times = List.copyOf(times);
        }

        @Override
        public String code() {
            return "no-common-coach";
        }
    }

    /** The same time is proposed twice. */
    record ProposedTwice(Instant start) implements BookingRequestRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "proposed-twice";
        }
    }

    /**
     * The first of the times is so soon that the coach would have no time to answer.
     *
     * @param until the instant from which on an answer would be too late
     */
    record NoTimeToAnswer(TimeRange first, Instant until, Instant now) implements BookingRequestRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "no-time-to-answer";
        }
    }

    /**
     * The request has ended.
     *
     * @param since when it did
     */
    record RequestClosed(BookingRequestId request, BookingRequestStatus status, Instant since)
            implements BookingRequestRefusal {
        @Override
        public String code() {
            return "booking-request-closed";
        }
    }

    /** That time was not proposed. */
    record NotProposed(Instant start) implements BookingRequestRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "not-proposed";
        }
    }

    /** That time was proposed, and another session has taken it since. */
    record ProposalStruck(TimeRange time) implements BookingRequestRefusal {
        @Override
        public String code() {
            return "proposal-struck";
        }
    }
}
