package org.duologue.domain.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/**
 * A student's wish that their own session be moved or cancelled, where they cannot do so alone: because its coach
 * decides about its times (B24), or because it is late and an exception is needed (B5). Its life: {@code OPEN ->
 * GRANTED | DECLINED | WITHDRAWN | EXPIRED}, each for good; the session stays as it is until it is granted. It ends by
 * the clock even if nobody comes by to write that down. Whether the new time is free is decided before it comes here.
 */
public final class ChangeRequest {

    private final List<DomainEvent> events = new ArrayList<>();
    private State state;

    private ChangeRequest(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Asks for a change.
     *
     * <p>Refused with what {@link ConsentRules#refusalOfAsking} says, as {@code no-time-to-answer}, or as {@code
     * invalid} on {@code reason} if an exception is asked for without one.
     *
     * @param to the new time, as long as the session; empty: it is to be cancelled
     * @param until the first instant at which an answer comes too late, see {@link ConsentRules#until}
     * @param deciders who is to be told of it
     */
    public static ChangeRequest ask(
            ChangeRequestId id,
            Booking booking,
            Optional<TimeRange> to,
            Reason reason,
            Instant until,
            List<MemberId> deciders,
            Instant now) {
        Booking.State session = booking.state();
        refuse(ConsentRules.refusalOfAsking(booking, to, now)
                .or(() -> ConsentRules.refusalOfWaiting(session.time(), to, until, now))
                .or(() -> ConsentRules.refusalOfReason(booking, to, reason, now)));
        ChangeRequest request = new ChangeRequest(new State(
                id,
                session.workspace(),
                session.enrollment(),
                session.id(),
                session.student(),
                session.coach(),
                session.time(),
                to,
                reason,
                now,
                until,
                ChangeRequestStatus.OPEN,
                0,
                Optional.empty()));
        request.events.add(new ChangeRequested(id, deciders, now));
        return request;
    }

    /** The request that had this state. */
    public static ChangeRequest restore(State state) {
        return new ChangeRequest(state);
    }

    /** Its values, as they were last written down; where it stands by the clock says {@link #statusAt}. */
    public State state() {
        return state;
    }

    /** What happened since it was made or restored; each event is handed out once. */
    public List<DomainEvent> pullEvents() {
        List<DomainEvent> pulled = List.copyOf(events);
        events.clear();
        return pulled;
    }

    /** Where it stands: what nobody answered in time has expired, whether or not that was written down. */
    public ChangeRequestStatus statusAt(Instant now) {
        return isOverdue(now) ? ChangeRequestStatus.EXPIRED : state.status;
    }

    private boolean isOverdue(Instant now) {
        return state.status == ChangeRequestStatus.OPEN && !now.isBefore(state.expiresAt);
    }

    /** What ending it now would be refused with, in whatever way. */
    public Optional<ChangeRequestRefusal> refusalOfClosing(Instant now) {
        ChangeRequestStatus status = statusAt(now);
        Instant since = state.outcome.map(RequestOutcome::at).orElse(state.expiresAt);
        return status == ChangeRequestStatus.OPEN
                ? Optional.empty()
                : Optional.of(new ChangeRequestRefusal.Ended(state.id, status, since));
    }

    /**
     * Yes: the session is changed in the same breath, of which its people are told as such. Refused as {@code
     * change-request-closed}.
     *
     * @param message to the student; may be empty
     */
    public void grant(MemberId by, Reason message, Instant now) {
        refuse(refusalOfClosing(now));
        close(ChangeRequestStatus.GRANTED, outcome(by, message, now), List.of());
    }

    /**
     * No, and why.
     *
     * <p>Refused as {@code change-request-closed}, or {@code invalid} on field {@code message} if it says nothing.
     */
    public void decline(MemberId by, Reason message, Instant now) {
        refuse(refusalOfClosing(now));
        if (message.isEmpty()) {
            throw new Refused(Invalid.of(FieldProblem.of("message", "blank")));
        }
        close(ChangeRequestStatus.DECLINED, outcome(by, message, now), List.of(state.student));
    }

    /** The student takes it back, or the enrollment's end does. Refused as {@code change-request-closed}. */
    public void withdraw(MemberId by, Instant now) {
        refuse(refusalOfClosing(now));
        List<MemberId> others = Stream.of(state.student, state.coach)
                .filter(one -> !one.equals(by))
                .toList();
        close(ChangeRequestStatus.WITHDRAWN, outcome(by, Reason.NONE, now), others);
    }

    /**
     * Somebody has moved or cancelled the session meanwhile, of which its people are told as such. Refused as {@code
     * change-request-closed}.
     */
    public void overtake(MemberId by, Instant now) {
        refuse(refusalOfClosing(now));
        close(ChangeRequestStatus.WITHDRAWN, outcome(by, Reason.NONE, now), List.of());
    }

    /**
     * Writes down that nobody answered in time. Without effect before, and on one that has ended.
     *
     * @return whether it did
     */
    public boolean expire(Instant now) {
        if (!isOverdue(now)) {
            return false;
        }
        close(ChangeRequestStatus.EXPIRED, RequestOutcome.byItself(now), List.of(state.student));
        return true;
    }

    private static RequestOutcome outcome(MemberId by, Reason message, Instant now) {
        return new RequestOutcome(Optional.of(by), message, Optional.empty(), now);
    }

    private void close(ChangeRequestStatus how, RequestOutcome outcome, List<MemberId> concerned) {
        state = state.ended(how, outcome);
        events.add(new ChangeRequestClosed(state.id, how, concerned, outcome.at()));
    }

    private static void refuse(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }

    /**
     * The values of a change request.
     *
     * @param session when the session took place when this was asked
     * @param to when it is to take place instead; empty: it is to be cancelled
     * @param reason in the student's words; may be empty where no exception is asked for
     * @param expiresAt the first instant at which an answer comes too late
     * @param version 0 when asked, 1 once it has ended
     * @param outcome how it ended; empty while it is open
     */
    public record State(
            ChangeRequestId id,
            WorkspaceId workspace,
            EnrollmentId enrollment,
            BookingId booking,
            MemberId student,
            MemberId coach,
            TimeRange session,
            Optional<TimeRange> to,
            Reason reason,
            Instant askedAt,
            Instant expiresAt,
            ChangeRequestStatus status,
            int version,
            Optional<RequestOutcome> outcome) {

        public State {
            Stream.of(id, workspace, enrollment, booking, student, coach, reason, askedAt, expiresAt, status, outcome)
                    .forEach(Objects::requireNonNull);
            if (to.filter(time -> !time.length().equals(session.length())).isPresent()) {
                throw new IllegalArgumentException("moving keeps the length: " + session + " to " + to);
            }
        }

        private State ended(ChangeRequestStatus how, RequestOutcome outcome) {
            return new State(
                    id,
                    workspace,
                    enrollment,
                    booking,
                    student,
                    coach,
                    session,
                    to,
                    reason,
                    askedAt,
                    expiresAt,
                    how,
                    version + 1,
                    Optional.of(outcome));
        }
    }
}
