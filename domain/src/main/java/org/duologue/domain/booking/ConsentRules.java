package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;

/**
 * Which changes of a session a student can ask for, and until when there can be an answer. For a quote and for asking
 * itself. A change is a move to a new time, or, without one, that the session is cancelled.
 */
public final class ConsentRules {

    private ConsentRules() {}

    /** What stands against asking for this change now, whatever is said for it and whether or not its time is free. */
    public static Optional<Refusal> refusalOfAsking(Booking booking, Optional<TimeRange> to, Instant now) {
        Optional<Refusal> alone = alone(booking, to, now);
        if (alone.isEmpty()) {
            return Optional.of(
                    new ChangeRequestRefusal.ConsentNotNeeded(booking.state().id()));
        }
        return alone.filter(refusal -> !(refusal instanceof NeedsConsent)).or(() -> to.flatMap(booking::refusalOfTime));
    }

    /** What the student would be refused without asking. */
    private static Optional<Refusal> alone(Booking booking, Optional<TimeRange> to, Instant now) {
        return to.isPresent()
                ? booking.refusalOfMove(ActingAs.STUDENT, now)
                : booking.refusalOfCancel(ActingAs.STUDENT, now);
    }

    /** An exception takes a reason (B5): {@code invalid} on {@code reason} without one. */
    static Optional<Refusal> refusalOfReason(Booking booking, Optional<TimeRange> to, Reason reason, Instant now) {
        return alone(booking, to, now)
                .filter(refusal -> refusal instanceof BookingRefusal.NeedsException && reason.isEmpty())
                .map(needed -> Invalid.of(FieldProblem.of("reason", "missing")));
    }

    /**
     * The first instant at which an answer comes too late: 48 hours from now, the start of the session, or the minimum
     * notice before the start of its new time, whichever is first.
     */
    public static Instant until(TimeRange session, Optional<TimeRange> to, Duration minimumNotice, Instant now) {
        return Stream.concat(
                        Stream.of(now.plus(BookingRequest.ANSWER_WITHIN), session.start()),
                        to.map(time -> time.start().minus(minimumNotice)).stream())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** What stands against waiting for an answer that long. */
    public static Optional<Refusal> refusalOfWaiting(
            TimeRange session, Optional<TimeRange> to, Instant until, Instant now) {
        return until.isAfter(now)
                ? Optional.empty()
                : Optional.of(new BookingRequestRefusal.NoTimeToAnswer(to.orElse(session), until, now));
    }
}
