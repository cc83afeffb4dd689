package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/**
 * A student's wish for one session, at one of several times, that a coach decides about. Its life: {@code OPEN ->
 * CONFIRMED | DECLINED | WITHDRAWN | EXPIRED}, each for good. It ends by the clock even if nobody comes by to write
 * that down. Whether its times are free and its credits there is decided before it comes here.
 */
public final class BookingRequest {

    /** How long a coach has to answer at most (B23). */
    public static final Duration ANSWER_WITHIN = Duration.ofDays(2);

    private final List<DomainEvent> events = new ArrayList<>();
    private State state;

    private BookingRequest(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Asks for a session.
     *
     * @param times 1..5 different ones, each as long as the snapshot says
     * @param until the first instant at which an answer comes too late, see {@link ProposalRules#until}
     */
    public static BookingRequest ask(
            BookingRequestId id,
            Enrollment enrollment,
            MemberId coach,
            BookingSnapshot snapshot,
            RequestHold hold,
            List<TimeRange> times,
            Instant until,
            Instant now) {
        List<Instant> starts = times.stream().map(TimeRange::start).toList();
        refuse(ProposalRules.refusalOfStarts(starts).or(() -> ProposalRules.refusalOfWaiting(times, until, now)));
        Enrollment.State of = enrollment.state();
        BookingRequest request = new BookingRequest(new State(
                id,
                of.workspace(),
                of.id(),
                of.program(),
                of.student(),
                coach,
                snapshot,
                hold,
                times.stream().sorted().map(time -> new Proposal(time, false)).toList(),
                now,
                until,
                BookingRequestStatus.OPEN,
                0,
                Optional.empty()));
        request.events.add(new BookingRequested(id, of.student(), coach, now));
        return request;
    }

    /** The request that had this state. */
    public static BookingRequest restore(State state) {
        return new BookingRequest(state);
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
    public BookingRequestStatus statusAt(Instant now) {
        return isOverdue(now) ? BookingRequestStatus.EXPIRED : state.status;
    }

    private boolean isOverdue(Instant now) {
        return state.status == BookingRequestStatus.OPEN && !now.isBefore(state.expiresAt);
    }

    /** What ending it now, in whatever way, would be refused with. */
    public Optional<BookingRequestRefusal> refusalOfClosing(Instant now) {
        BookingRequestStatus status = statusAt(now);
        Instant since = state.outcome.map(RequestOutcome::at).orElse(state.expiresAt);
        return status == BookingRequestStatus.OPEN
                ? Optional.empty()
                : Optional.of(new BookingRequestRefusal.RequestClosed(state.id, status, since));
    }

    /** What confirming this time now would be refused with, whatever else may stand against it. */
    public Optional<BookingRequestRefusal> refusalOfConfirming(Instant start, Instant now) {
        return refusalOfClosing(now).or(() -> ProposalRules.refusalOfChoice(state.proposals, start));
    }

    /**
     * One of its times becomes a session.
     *
     * @param booking the session
     * @return when it takes place
     */
    public TimeRange confirm(Instant start, BookingId booking, MemberId by, Instant now) {
        refuse(refusalOfConfirming(start, now));
        close(
                BookingRequestStatus.CONFIRMED,
                new RequestOutcome(Optional.of(by), Reason.NONE, Optional.of(booking), now));
        return TimeRange.of(start, state.snapshot.length());
    }

    /**
     * The coach says no, and why. Refused as {@code booking-request-closed}, or {@code invalid} on field {@code
     * message} if it says nothing.
     */
    public void decline(MemberId by, Reason message, Instant now) {
        refuse(refusalOfClosing(now));
        if (message.isEmpty()) {
            throw new Refused(Invalid.of(FieldProblem.of("message", "blank")));
        }
        close(BookingRequestStatus.DECLINED, new RequestOutcome(Optional.of(by), message, Optional.empty(), now));
    }

    /** The student takes it back, or the enrollment's end does. Refused as {@code booking-request-closed}. */
    public void withdraw(MemberId by, Instant now) {
        refuse(refusalOfClosing(now));
        close(BookingRequestStatus.WITHDRAWN, new RequestOutcome(Optional.of(by), Reason.NONE, Optional.empty(), now));
    }

    /**
     * Strikes proposals that can be no session any more, and answers whether there were any; with none left it is
     * declined. Without effect on one that has ended.
     */
    public boolean strike(Predicate<Proposal> gone, Instant now) {
        boolean any = state.proposals.stream().anyMatch(gone.and(p -> !p.struck()));
        if (!any || statusAt(now) != BookingRequestStatus.OPEN) {
            return false;
        }
        List<Proposal> left = state.proposals.stream()
                .map(p -> new Proposal(p.time(), p.struck() || gone.test(p)))
                .toList();
        state = state.next(left, state.status, state.outcome);
        if (left.stream().allMatch(Proposal::struck)) {
            close(BookingRequestStatus.DECLINED, RequestOutcome.byItself(now));
        }
        return true;
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
        close(BookingRequestStatus.EXPIRED, RequestOutcome.byItself(now));
        return true;
    }

    private void close(BookingRequestStatus how, RequestOutcome outcome) {
        state = state.next(state.proposals, how, Optional.of(outcome));
        events.add(new BookingRequestClosed(state.id, how, state.student, state.coach, outcome.by(), outcome.at()));
    }

    private static void refuse(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }

    /**
     * The values of a booking request.
     *
     * @param hold what it does with its times while it waits, as agreed when it was asked
     * @param proposals by start, at least one
     * @param expiresAt the first instant at which an answer comes too late
     * @param version 0 when asked, one more with each change
     * @param outcome how it ended; empty while it is open
     */
    public record State(
            BookingRequestId id,
            WorkspaceId workspace,
            EnrollmentId enrollment,
            ProgramId program,
            MemberId student,
            MemberId coach,
            BookingSnapshot snapshot,
            RequestHold hold,
            List<Proposal> proposals,
            Instant askedAt,
            Instant expiresAt,
            BookingRequestStatus status,
            int version,
            Optional<RequestOutcome> outcome) {

        public State {
            Stream.of(id, workspace, enrollment, program, hold, askedAt, expiresAt, status, outcome)
                    .forEach(Objects::requireNonNull);
            proposals = List.copyOf(proposals);
            if (student.equals(coach)) {
                throw new IllegalArgumentException("nobody coaches themselves");
            }
            if (proposals.stream().anyMatch(p -> !p.time().length().equals(snapshot.length()))) {
                throw new IllegalArgumentException("a proposal is not as long as agreed: " + proposals);
            }
        }

        private State next(List<Proposal> now, BookingRequestStatus how, Optional<RequestOutcome> ended) {
            return new State(
                    id,
                    workspace,
                    enrollment,
                    program,
                    student,
                    coach,
                    snapshot,
                    hold,
                    now,
                    askedAt,
                    expiresAt,
                    how,
                    version + 1,
                    ended);
        }
    }
}
