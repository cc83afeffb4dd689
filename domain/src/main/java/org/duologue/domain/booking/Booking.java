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
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/**
 * One session of a student with a coach. Its life: {@code CONFIRMED}, moved any number of times, then {@code
 * CANCELLED}, or begun and perhaps a no-show of one of the two. Whether its times are free and its credits there is
 * decided before it comes here.
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
            SessionPayment payment,
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
                payment,
                BookingStatus.CONFIRMED,
                0,
                now,
                by,
                Optional.empty(),
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

    /** Whether it is not over: over from its end on whoever came, cancelled at once (B20). */
    public boolean isUpcoming(Instant now) {
        return state.status.takesTime() && now.isBefore(state.time.end());
    }

    /** What cancelling now would be refused with. */
    public Optional<Refusal> refusalOfCancel(ActingAs as, Instant now) {
        return ChangeRules.cancelling(state, as, now);
    }

    /** What moving now would be refused with, whatever the new time. */
    public Optional<Refusal> refusalOfMove(ActingAs as, Instant now) {
        return ChangeRules.moving(state, as, now);
    }

    /** What moving to this very time would be refused with, whatever else may stand against it. */
    public Optional<Refusal> refusalOfTime(TimeRange to) {
        return to.equals(state.time) ? Optional.of(new BookingRefusal.SameTime(to)) : Optional.empty();
    }

    /** Whether cancelling now would bring back what it was paid with: credits at once, money by hand (B8). */
    public boolean refundsIfCancelled(ActingAs as, CreditChoice credits, Instant now) {
        return credits == CreditChoice.AS_AGREED && ChangeRules.refunds(state, as, now);
    }

    /**
     * Cancels.
     *
     * @param as the standing of {@code by} to this session
     * @return whether what it was paid with comes back
     */
    public boolean cancel(MemberId by, ActingAs as, CreditChoice credits, Reason reason, Instant now) {
        refuse(refusalOfCancel(as, now));
        refuse(credits.refusal(as, reason));
        boolean refunded = refundsIfCancelled(as, credits, now);
        state = Successor.cancelled(state, new Cancellation(now, by, as, reason, refunded));
        events.add(new SessionCancelled(state.id, state.version, state.student, state.coach, refunded, now));
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
        refuse(refusalOfTime(to));
        TimeRange from = state.time;
        state = Successor.moved(state, new Move(from, to, now, by));
        events.add(new SessionMoved(state.id, state.version, state.student, state.coach, from, to, now));
    }

    /** What saying now that this person did not come would be refused with. */
    public Optional<BookingRefusal> refusalOfMark(Absent absent, Instant now) {
        return NoShowRules.marking(state, absent, now);
    }

    /** What becomes of its credits, or money, when it is said that this person did not come. */
    public CreditEffect effectOfMark(Absent absent) {
        return CreditEffect.of(NoShowRules.absent(state), absent);
    }

    /** Whom it concerns that this person did not come: the student, and the coach unless the coach says so. */
    public List<MemberId> concernedByMark(Absent absent, MemberId by) {
        boolean ofCoach = absent == Absent.COACH || NoShowRules.absent(state) == Absent.COACH;
        return ofCoach && !by.equals(state.coach) ? List.of(state.student, state.coach) : List.of(state.student);
    }

    /**
     * Says who did not come, or corrects it: from the start on, corrections for seven days (B28).
     *
     * @param creditsBack how many credits came back, 0 unless {@link #effectOfMark} was {@code BACK}
     * @param as the standing of {@code by} to this session; not that of the student
     */
    public void mark(Absent absent, int creditsBack, MemberId by, ActingAs as, Instant now) {
        refuse(refusalOfMark(absent, now));
        List<MemberId> concerned = concernedByMark(absent, by);
        NoShowMark said = new NoShowMark(absent, now, now, by, as, creditsBack);
        state = Successor.marked(state, NoShowRules.next(state, said));
        events.add(new NoShowMarked(state.id, state.version, absent, concerned, now));
    }

    private static void refuse(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw new Refused(r);
        });
    }

    /**
     * The values of a booking.
     *
     * @param payment how it is paid; it never changes
     * @param version 0 when booked, one more with each change; the SEQUENCE of its calendar invitations
     * @param mark who did not come, once somebody has said anything about it
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
            SessionPayment payment,
            BookingStatus status,
            int version,
            Instant bookedAt,
            MemberId bookedBy,
            Optional<Cancellation> cancellation,
            Optional<NoShowMark> mark,
            List<Move> moves) {

        public State {
            Object[] values = {id, group, workspace, enrollment, program, payment, status, bookedAt, bookedBy};
            for (Object value : values) {
                Objects.requireNonNull(value);
            }
            Objects.requireNonNull(cancellation, "cancellation");
            Objects.requireNonNull(mark, "mark");
            moves = List.copyOf(moves);
            if (student.equals(coach)) {
                throw new IllegalArgumentException("nobody coaches themselves");
            }
            if (!time.length().equals(snapshot.length())) {
                throw new IllegalArgumentException("the session is not as long as agreed: " + time);
            }
        }

        /** How many credits it is paid with. */
        public int credits() {
            return payment.equals(SessionPayment.credits()) ? snapshot.cost().amount() : 0;
        }
    }
}
