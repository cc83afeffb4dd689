package org.duologue.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/**
 * One session of a student with a coach. Its life: {@code CONFIRMED}, moved any number of times, then over or {@code
 * CANCELLED}. Whether its times are free and its credits there is decided before it comes here.
 */
public final class Booking {

    private static final Duration JOIN_OPENS = Duration.ofMinutes(15);

    private final List<DomainEvent> events = new ArrayList<>();
    private State state;

    private Booking(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Books a session at once.
     *
     * @param group the bookings that were made together
     * @param time as long as the snapshot says
     */
    public static Booking book(
            BookingId id,
            BookingGroupId group,
            WorkspaceId workspace,
            EnrollmentId enrollment,
            ProgramId program,
            MemberId student,
            MemberId coach,
            BookingSnapshot snapshot,
            TimeRange time,
            MemberId by,
            Instant now) {
        Booking booking = new Booking(new State(
                id,
                group,
                workspace,
                enrollment,
                program,
                student,
                coach,
                snapshot,
                time,
                BookingStatus.CONFIRMED,
                0,
                now,
                by,
                Optional.empty(),
                List.of()));
        booking.events.add(new SessionBooked(id, student, coach, time, now));
        return booking;
    }

    /** The booking that had this state. */
    public static Booking restore(State state) {
        return new Booking(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /** What happened since it was made or restored; each event is handed out once. */
    public List<DomainEvent> pullEvents() {
        List<DomainEvent> pulled = List.copyOf(events);
        events.clear();
        return pulled;
    }

    /** The last instant at which the student can cancel and get the credits back. */
    public Instant cancelDeadline() {
        return state.time.start().minus(state.snapshot.cancelNotice());
    }

    /** The last instant at which the student can move it. */
    public Instant moveDeadline() {
        return state.time.start().minus(state.snapshot.rescheduleNotice());
    }

    /** The first instant at which one can join; until the end (B20). */
    public Instant joinableFrom() {
        return state.time.start().minus(JOIN_OPENS);
    }

    /** A link or some text; may be empty. */
    public String meetingPlace() {
        return state.snapshot.meetingPlace();
    }

    /** Whether it is confirmed and not over: over from its end on, cancelled at once (B20). */
    public boolean isUpcoming(Instant now) {
        return state.status == BookingStatus.CONFIRMED && now.isBefore(state.time.end());
    }

    /** What cancelling now would be refused with. */
    public Optional<BookingRefusal> refusalOfCancel(ActingAs as, Instant now) {
        return ChangeRules.cancelling(state, as, now);
    }

    /** What moving now would be refused with, whatever the new time. */
    public Optional<BookingRefusal> refusalOfMove(ActingAs as, Instant now) {
        return ChangeRules.moving(state, as, now);
    }

    /** Whether cancelling now would bring the credits back. */
    public boolean refundsIfCancelled(ActingAs as, Instant now) {
        return ChangeRules.refunds(state, as, now);
    }

    /**
     * Cancels.
     *
     * @param as the standing of {@code by} to this session
     * @return whether the credits come back
     */
    public boolean cancel(MemberId by, ActingAs as, Reason reason, Instant now) {
        refuse(refusalOfCancel(as, now));
        boolean refunded = refundsIfCancelled(as, now);
        int version = state.version + 1;
        Cancellation cancellation = new Cancellation(now, by, as, reason, refunded);
        state = state.with(BookingStatus.CANCELLED, version, state.time, Optional.of(cancellation), state.moves);
        events.add(new SessionCancelled(state.id, version, state.student, state.coach, refunded, now));
        return refunded;
    }

    /**
     * Moves it to another time of the same length.
     *
     * @param as the standing of {@code by} to this session
     */
    public void move(TimeRange to, MemberId by, ActingAs as, Instant now) {
        if (!to.length().equals(state.time.length())) {
            throw new IllegalArgumentException("moving keeps the length: " + state.time + " to " + to);
        }
        refuse(refusalOfMove(as, now));
        if (to.equals(state.time)) {
            throw new Refused(new BookingRefusal.SameTime(to));
        }
        TimeRange from = state.time;
        int version = state.version + 1;
        List<Move> moves = new ArrayList<>(state.moves);
        moves.add(new Move(from, to, now, by));
        state = state.with(BookingStatus.CONFIRMED, version, to, Optional.empty(), moves);
        events.add(new SessionMoved(state.id, version, state.student, state.coach, from, to, now));
    }

    private static void refuse(Optional<BookingRefusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }

    /**
     * The values of a booking.
     *
     * @param version 0 when booked, one more with each change; the SEQUENCE of its calendar invitations
     * @param moves the oldest first
     */
    public record State(
            BookingId id,
            BookingGroupId group,
            WorkspaceId workspace,
            EnrollmentId enrollment,
            ProgramId program,
            MemberId student,
            MemberId coach,
            BookingSnapshot snapshot,
            TimeRange time,
            BookingStatus status,
            int version,
            Instant bookedAt,
            MemberId bookedBy,
            Optional<Cancellation> cancellation,
            List<Move> moves) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(enrollment, "enrollment");
            Objects.requireNonNull(program, "program");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(bookedAt, "bookedAt");
            Objects.requireNonNull(bookedBy, "bookedBy");
            Objects.requireNonNull(cancellation, "cancellation");
            moves = List.copyOf(moves);
            if (student.equals(coach)) {
                throw new IllegalArgumentException("nobody coaches themselves");
            }
            if (!time.length().equals(snapshot.length())) {
                throw new IllegalArgumentException("the session is not as long as agreed: " + time);
            }
        }

        private State with(
                BookingStatus newStatus,
                int newVersion,
                TimeRange newTime,
                Optional<Cancellation> newCancellation,
                List<Move> newMoves) {
            return new State(
                    id,
                    group,
                    workspace,
                    enrollment,
                    program,
                    student,
                    coach,
                    snapshot,
                    newTime,
                    newStatus,
                    newVersion,
                    bookedAt,
                    bookedBy,
                    newCancellation,
                    newMoves);
        }
    }
}
