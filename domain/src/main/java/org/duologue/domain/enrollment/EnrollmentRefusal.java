package org.duologue.domain.enrollment;

import java.time.Instant;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why something cannot be done in, or with, an enrollment. */
public sealed interface EnrollmentRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Nobody is coached by themselves. */
    record OwnCoach(MemberId student) implements EnrollmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "own-coach";
        }
    }

    /** It is paused. */
    record EnrollmentPaused(EnrollmentId enrollment, Instant since) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "enrollment-paused";
        }
    }

    /** It is not paused. */
    record EnrollmentNotPaused(EnrollmentId enrollment) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "enrollment-not-paused";
        }
    }

    /** It has ended. */
    record EnrollmentEnded(EnrollmentId enrollment, Instant since) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "enrollment-ended";
        }
    }

    /** Sessions are booked that would start at or after the end that is to be known. */
    record SessionsBeyondEnd(int sessions, Instant first, Instant endsAt) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "sessions-beyond-end";
        }
    }

    /** The session would start at or after the enrollment's known end. */
    record BeyondEnrollmentEnd(Instant start, Instant endsAt) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "beyond-enrollment-end";
        }
    }

    /** The student has a running enrollment in the programme already. */
    record AlreadyEnrolled(ProgramId program, MemberId student) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "already-enrolled";
        }
    }

    /** The student is the programme's only coach, so that nobody would coach them. */
    record NoOtherCoach(ProgramId program, MemberId student) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "no-other-coach";
        }
    }

    /** The programme takes nobody new. */
    record ProgramArchived(ProgramId program) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "program-archived";
        }
    }

    /** The enrollment has an open request for credits already. */
    record CreditRequestOpen(CreditRequestId request, Instant since) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "credit-request-open";
        }
    }

    /** The request for credits was answered or taken back before. */
    record CreditRequestClosed(CreditRequestId request, CreditRequestStatus status, Instant since)
            implements EnrollmentRefusal {
        @Override
        public String code() {
            return "credit-request-closed";
        }
    }

    /** The programme gives no free slots that could renew, since its booking is switched off. */
    record NothingRenews(ProgramId program) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "nothing-renews";
        }
    }

    /** A renewal of the programme is being applied to its enrollments right now. */
    record RolloutRunning(RenewalRolloutId rollout, Instant since) implements EnrollmentRefusal {
        @Override
        public String code() {
            return "rollout-running";
        }
    }
}
