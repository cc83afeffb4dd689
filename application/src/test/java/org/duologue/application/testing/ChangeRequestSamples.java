package org.duologue.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.ChangeRequest;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;

/** Change requests about stored sessions, for contracts. */
public final class ChangeRequestSamples {

    private static final Duration ANSWER_WITHIN = Duration.ofDays(2);

    private final CoachingSamples samples;
    private int asked;

    /** With these values. */
    public ChangeRequestSamples(CoachingSamples samples) {
        this.samples = samples;
    }

    /** An open one that is not stored; each is asked after the one before. */
    public ChangeRequest open(Booking about) {
        Booking.State session = about.state();
        Instant at = session.bookedAt().plusSeconds(asked++);
        Optional<TimeRange> to = samples.number(2) == 0
                ? Optional.empty()
                : Optional.of(TimeRange.of(
                        session.time().start().plus(Duration.ofHours(1 + samples.number(50))),
                        session.snapshot().length()));
        return ChangeRequest.restore(new ChangeRequest.State(
                new ChangeRequestId(samples.id()),
                session.workspace(),
                session.enrollment(),
                session.id(),
                session.student(),
                session.coach(),
                session.time(),
                to,
                new Reason("r" + samples.text(samples.number(40))),
                at,
                at.plus(ANSWER_WITHIN),
                ChangeRequestStatus.OPEN,
                0,
                Optional.empty()));
    }

    /** Ends it in some way. */
    public void end(ChangeRequest request) {
        ChangeRequest.State open = request.state();
        Instant at = open.askedAt().plus(Duration.ofHours(samples.number(48)));
        switch (samples.number(4)) {
            case 0 -> request.grant(open.coach(), Reason.NONE, at);
            case 1 -> request.decline(open.coach(), new Reason("m" + samples.text(samples.number(40))), at);
            case 2 -> request.withdraw(open.student(), at);
            default -> request.expire(open.expiresAt());
        }
    }
}
