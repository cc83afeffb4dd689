package org.duologue.application.booking;

import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/**
 * Which booking requests, or change requests, to list.
 *
 * @param enrollment only in this enrollment
 * @param student only of this student
 * @param coach only those that ask this coach, or are about this coach's sessions
 * @param participant only those in which this person is the student or that coach
 * @param open only those that wait for an answer
 */
public record RequestFilter(
        Optional<EnrollmentId> enrollment,
        Optional<MemberId> student,
        Optional<MemberId> coach,
        Optional<MemberId> participant,
        boolean open) {

    /** All requests. */
    public static final RequestFilter ALL =
            new RequestFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whoever takes part. */
    public RequestFilter(
            Optional<EnrollmentId> enrollment, Optional<MemberId> student, Optional<MemberId> coach, boolean open) {
        this(enrollment, student, coach, Optional.empty(), open);
    }

    /** Only in this enrollment. */
    public RequestFilter in(EnrollmentId only) {
        return new RequestFilter(Optional.of(only), student, coach, participant, open);
    }

    /** Only of this student. */
    public RequestFilter of(MemberId only) {
        return new RequestFilter(enrollment, Optional.of(only), coach, participant, open);
    }

    /** Only those that ask this coach. */
    public RequestFilter asking(MemberId only) {
        return new RequestFilter(enrollment, student, Optional.of(only), participant, open);
    }

    /** Only those in which this person is student or asked coach. */
    public RequestFilter with(MemberId only) {
        return new RequestFilter(enrollment, student, coach, Optional.of(only), open);
    }

    /** What of it somebody sees who may see its enrollment, if it names one: admins all, others what concerns them. */
    RequestFilter seenBy(Actor by) {
        boolean own = student.filter(by::is).isPresent();
        if (by.isAdmin() || own || enrollment.isPresent()) {
            return this;
        }
        return by.isCoach() ? with(by.member()) : of(by.member());
    }

    /** What waits for an answer of this actor's; for admins, of anybody's; for who answers nothing, empty. */
    static Optional<RequestFilter> toAnswer(Actor by) {
        RequestFilter open = ALL.waiting();
        if (by.isAdmin()) {
            return Optional.of(open);
        }
        return by.isCoach() ? Optional.of(open.asking(by.member())) : Optional.empty();
    }

    /** Whether something of these people in this enrollment matches, open or not. */
    public boolean matches(EnrollmentId in, MemberId ofStudent, MemberId ofCoach) {
        return enrollment.map(in::equals).orElse(true)
                && student.map(ofStudent::equals).orElse(true)
                && coach.map(ofCoach::equals).orElse(true)
                && participant
                        .map(p -> p.equals(ofStudent) || p.equals(ofCoach))
                        .orElse(true);
    }

    /** Only those that wait for an answer. */
    public RequestFilter waiting() {
        return new RequestFilter(enrollment, student, coach, participant, true);
    }
}
