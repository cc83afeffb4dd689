package org.duologue.domain.booking;

import java.time.Instant;
import java.util.List;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/** Why a session cannot be booked, moved, cancelled or marked a no-show, apart from the time itself. */
public sealed interface BookingRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The programme has booking switched off (S1.22, B10). */
    record BookingDisabled(ProgramId program) implements BookingRefusal {
        @Override
        public String code() {
            return "booking-disabled";
        }
    }

    /** The coach is not matched with this student, does not give this appointment, or is suspended. */
    record CoachNotMatched(MemberId coach) implements BookingRefusal {
        @Override
        public String code() {
            return "coach-not-matched";
        }
    }

    /** The appointment has no such session type. */
    record UnknownSessionType(SessionTypeId sessionType) implements BookingRefusal {
        @Override
        public String code() {
            return "unknown-session-type";
        }
    }

    /** The appointment has no such coaching type. */
    record UnknownCoachingType(Name coachingType) implements BookingRefusal {
        @Override
        public String code() {
            return "unknown-coaching-type";
        }
    }

    /** The appointment has several coaching types, and none was chosen (S2.9). */
    record CoachingTypeNeeded(List<Name> coachingTypes) implements BookingRefusal {

        public CoachingTypeNeeded {
            coachingTypes = List.copyOf(coachingTypes);
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "coaching-type-needed";
        }
    }

    /** More times at once than allowed, or none. */
    record BadNumberOfSlots(int slots, int max) implements BookingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "bad-number-of-slots";
        }
    }

    /** Two of the times asked for overlap. */
    record OverlappingSlots(TimeRange one, TimeRange other) implements BookingRefusal {

        /** The earlier one is told first. */
        public static OverlappingSlots of(TimeRange one, TimeRange other) {
            return one.compareTo(other) <= 0 ? new OverlappingSlots(one, other) : new OverlappingSlots(other, one);
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "overlapping-slots";
        }
    }

    /** Two of the times asked for keep less than the coach's buffers between them (E10). */
    record SlotsTooClose(TimeRange one, TimeRange other) implements BookingRefusal {

        /** The earlier one is told first. */
        public static SlotsTooClose of(TimeRange one, TimeRange other) {
            return one.compareTo(other) <= 0 ? new SlotsTooClose(one, other) : new SlotsTooClose(other, one);
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "slots-too-close";
        }
    }

    /**
     * The credits do not cover all the times together, so none is booked (B7).
     *
     * @param slots how many were asked for
     */
    record NotCovered(int required, int available, int slots) implements BookingRefusal {
        @Override
        public Kind kind() {
            return Kind.PAYMENT_NEEDED;
        }

        @Override
        public String code() {
            return "credits-do-not-cover";
        }
    }

    /**
     * The credits do not cover all the times together, and the rest costs money, so that a checkout is needed (B7).
     *
     * @param required how many credits all of them cost
     * @param toPay how many sessions are to be paid with money
     * @param total what these cost in all
     */
    record PaymentNeeded(int required, int available, int toPay, Money total) implements BookingRefusal {
        @Override
        public Kind kind() {
            return Kind.PAYMENT_NEEDED;
        }

        @Override
        public String code() {
            return "payment-needed";
        }
    }

    /** The session is cancelled. */
    record NotConfirmed(BookingStatus status) implements BookingRefusal {
        @Override
        public String code() {
            return "session-not-confirmed";
        }
    }

    /** The session has begun. */
    record AlreadyStarted(Instant start, Instant now) implements BookingRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "session-started";
        }
    }

    /** The deadline, the last instant at which it was possible, has passed (S1.16). */
    record CutoffPassed(Instant deadline, Instant now) implements BookingRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "cutoff-passed";
        }
    }

    /**
     * The deadline has passed, and a coach or an admin would have to make an exception (B5).
     *
     * @param deadline the last instant at which it was possible without
     */
    record NeedsException(Instant deadline, Instant now) implements BookingRefusal, NeedsConsent {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "needs-exception";
        }
    }

    /** The session takes place at that very time already. */
    record SameTime(TimeRange time) implements BookingRefusal {
        @Override
        public String code() {
            return "same-time";
        }
    }

    /** The session has not begun, so that nobody can be missing yet: that can be said from its start on (B28). */
    record NotStarted(Instant start, Instant now) implements BookingRefusal {
        @Override
        public String code() {
            return "session-not-started";
        }
    }

    /** That is what is noted already about who came. */
    record AlreadyMarked(Absent absent) implements BookingRefusal {
        @Override
        public String code() {
            return "already-marked";
        }
    }

    /**
     * Who came was noted too long ago to be corrected (B28).
     *
     * @param deadline the last instant at which it was possible
     */
    record CorrectionOver(Instant deadline, Instant now) implements BookingRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LATE;
        }

        @Override
        public String code() {
            return "correction-over";
        }
    }
}
