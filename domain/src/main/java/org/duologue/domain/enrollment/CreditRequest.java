package org.duologue.domain.enrollment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;

/**
 * A student's wish for credits, in one enrollment. Its life: {@code OPEN -> GRANTED | DECLINED | WITHDRAWN}, each for
 * good. An enrollment has at most one that is open; whoever keeps them sees to that.
 */
public final class CreditRequest {

    /** The most credits of one request, as of one assignment (S1.64). */
    public static final int MAX_CREDITS = 1_000;

    private State state;
    private final List<DomainEvent> events = new ArrayList<>();

    private CreditRequest(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Asks. Refused as {@code invalid} on field {@code credits} outside of 1..1000, {@code enrollment-ended}.
     *
     * @param deciders who is told: those who can decide it
     */
    public static CreditRequest ask(
            CreditRequestId id,
            Enrollment enrollment,
            int credits,
            Reason reason,
            List<MemberId> deciders,
            Instant now) {
        requireBounds(credits);
        enrollment.requireNotEnded();
        Enrollment.State of = enrollment.state();
        CreditRequest request = new CreditRequest(new State(
                id,
                of.workspace(),
                of.id(),
                of.student(),
                credits,
                reason,
                now,
                CreditRequestStatus.OPEN,
                Optional.empty()));
        request.events.add(new CreditsAsked(id, List.copyOf(deciders), now));
        return request;
    }

    /** The request that had this state. */
    public static CreditRequest restore(State state) {
        return new CreditRequest(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /** What happened since the last call. */
    public List<DomainEvent> pullEvents() {
        List<DomainEvent> pulled = List.copyOf(events);
        events.clear();
        return pulled;
    }

    /**
     * Grants it, with as many credits as the one who decides sees fit: 1..1000.
     *
     * <p>Refused as {@code credit-request-closed}, or {@code invalid} on field {@code credits}.
     */
    public void grant(MemberId by, int credits, Reason message, Instant now) {
        requireOpen();
        requireBounds(credits);
        close(CreditRequestStatus.GRANTED, new Decision(by, credits, message, now));
        events.add(new CreditRequestDecided(state.id, state.student, true, now));
    }

    /**
     * Declines it and says why.
     *
     * <p>Refused as {@code credit-request-closed}, or {@code invalid} on field {@code message} if it says nothing.
     */
    public void decline(MemberId by, Reason message, Instant now) {
        requireOpen();
        if (message.isEmpty()) {
            throw new Refused(Invalid.of(FieldProblem.of("message", "blank")));
        }
        close(CreditRequestStatus.DECLINED, new Decision(by, 0, message, now));
        events.add(new CreditRequestDecided(state.id, state.student, false, now));
    }

    /** Takes it back. Refused as {@code credit-request-closed}. */
    public void withdraw(MemberId by, Instant now) {
        requireOpen();
        close(CreditRequestStatus.WITHDRAWN, new Decision(by, 0, Reason.NONE, now));
    }

    private void requireOpen() {
        state.decision.ifPresent(decision -> {
            throw new Refused(new EnrollmentRefusal.CreditRequestClosed(state.id, state.status, decision.at()));
        });
    }

    private static void requireBounds(int credits) {
        if (credits < 1 || credits > MAX_CREDITS) {
            throw new Refused(Invalid.of(FieldProblem.outOfRange("credits", credits, 1, MAX_CREDITS)));
        }
    }

    private void close(CreditRequestStatus status, Decision decision) {
        state = new State(
                state.id,
                state.workspace,
                state.enrollment,
                state.student,
                state.credits,
                state.reason,
                state.askedAt,
                status,
                Optional.of(decision));
    }

    /**
     * How it ended.
     *
     * @param by who decided, or took it back
     * @param granted how many credits were assigned; 0 unless it was granted
     * @param message to the student; may be empty unless it was declined
     */
    public record Decision(MemberId by, int granted, Reason message, Instant at) {

        public Decision {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The values of a request.
     *
     * @param credits how many were asked for
     * @param reason why, in the student's words; may be empty
     * @param decision how it ended; empty while it is open
     */
    public record State(
            CreditRequestId id,
            WorkspaceId workspace,
            EnrollmentId enrollment,
            MemberId student,
            int credits,
            Reason reason,
            Instant askedAt,
            CreditRequestStatus status,
            Optional<Decision> decision) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(enrollment, "enrollment");
            Objects.requireNonNull(student, "student");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(askedAt, "askedAt");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(decision, "decision");
        }
    }
}
