package org.duologue.domain.enrollment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.DomainEvent;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.WalletId;

/** A student in a programme. Its life: {@code ACTIVE <-> PAUSED -> ENDED}. */
public final class Enrollment {

    private final List<DomainEvent> events = new ArrayList<>();
    private State state;

    private Enrollment(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Activates an enrollment; {@code now} is the anchor of its renewals. */
    public static Enrollment activate(
            EnrollmentId id,
            WorkspaceId workspace,
            ProgramId program,
            MemberId student,
            List<MemberId> coaches,
            WalletId wallet,
            Instant now) {
        requireOthers(student, coaches);
        return new Enrollment(new State(
                id,
                workspace,
                program,
                student,
                coaches,
                EnrollmentStatus.ACTIVE,
                wallet,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** The enrollment that had this state. */
    public static Enrollment restore(State state) {
        return new Enrollment(state);
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

    /** Refuses unless a session starting then can be booked, as far as the enrollment is concerned. */
    public void requireBookable(Instant start) {
        requireNotEnded();
        if (state.status == EnrollmentStatus.PAUSED) {
            throw new Refused(new EnrollmentRefusal.EnrollmentPaused(state.id, state.pausedAt.orElseThrow()));
        }
        state.endsAt.filter(end -> !start.isBefore(end)).ifPresent(end -> {
            throw new Refused(new EnrollmentRefusal.BeyondEnrollmentEnd(start, end));
        });
    }

    /** Pauses. Refused as {@code enrollment-paused} or {@code enrollment-ended}. */
    public void pause(Instant now) {
        requireNotEnded();
        state.pausedAt.ifPresent(since -> {
            throw new Refused(new EnrollmentRefusal.EnrollmentPaused(state.id, since));
        });
        state = with(EnrollmentStatus.PAUSED, state.endsAt, Optional.of(now), Optional.empty());
    }

    /** Resumes. Refused as {@code enrollment-not-paused} or {@code enrollment-ended}. */
    public void resume(Instant now) {
        requireNotEnded();
        if (state.status != EnrollmentStatus.PAUSED) {
            throw new Refused(new EnrollmentRefusal.EnrollmentNotPaused(state.id));
        }
        state = with(EnrollmentStatus.ACTIVE, state.endsAt, Optional.empty(), Optional.empty());
    }

    /** Ends for good. Refused as {@code enrollment-ended}. */
    public void end(Instant now) {
        requireNotEnded();
        state = with(EnrollmentStatus.ENDED, state.endsAt, Optional.empty(), Optional.of(now));
    }

    /** Ends because its known end has come. Refused as {@code enrollment-ended}. */
    public void endByItself(Instant now) {
        end(now);
        events.add(new LastDayOver(state.id, people().toList(), now));
    }

    /** Sets when it is going to end, or that this is not known. Refused as {@code enrollment-ended}. */
    public void limitTo(Optional<Instant> endsAt, MemberId by, Instant now) {
        requireNotEnded();
        if (!endsAt.equals(state.endsAt)) {
            state = with(state.status, endsAt, state.pausedAt, Optional.empty());
            List<MemberId> concerned = people().filter(one -> !one.equals(by)).toList();
            events.add(new LastDayChanged(state.id, endsAt, concerned, now));
        }
    }

    private Stream<MemberId> people() {
        return Stream.concat(Stream.of(state.student), state.coaches.stream());
    }

    /** Whether its known end has come, and it has not ended yet. */
    public boolean isOver(Instant now) {
        return state.endedAt.isEmpty()
                && state.endsAt.filter(end -> !end.isAfter(now)).isPresent();
    }

    /** Matches other coaches. Refused as {@code enrollment-ended}, {@code own-coach}. */
    public void matchCoaches(List<MemberId> coaches) {
        requireNotEnded();
        requireOthers(state.student, coaches);
        state = new State(
                state.id,
                state.workspace,
                state.program,
                state.student,
                coaches,
                state.status,
                state.wallet,
                state.activatedAt,
                state.endsAt,
                state.pausedAt,
                state.endedAt);
    }

    private static void requireOthers(MemberId student, List<MemberId> coaches) {
        if (coaches.contains(student)) {
            throw new Refused(new EnrollmentRefusal.OwnCoach(student));
        }
    }

    /** Refused as {@code enrollment-ended}. */
    void requireNotEnded() {
        state.endedAt.ifPresent(since -> {
            throw new Refused(new EnrollmentRefusal.EnrollmentEnded(state.id, since));
        });
    }

    private State with(
            EnrollmentStatus status, Optional<Instant> endsAt, Optional<Instant> pausedAt, Optional<Instant> endedAt) {
        return new State(
                state.id,
                state.workspace,
                state.program,
                state.student,
                state.coaches,
                status,
                state.wallet,
                state.activatedAt,
                endsAt,
                pausedAt,
                endedAt);
    }

    /**
     * The values of an enrollment.
     *
     * @param endsAt a known end in the future
     * @param pausedAt since when it is paused, while it is
     * @param endedAt since when it is over
     */
    public record State(
            EnrollmentId id,
            WorkspaceId workspace,
            ProgramId program,
            MemberId student,
            List<MemberId> coaches,
            EnrollmentStatus status,
            WalletId wallet,
            Instant activatedAt,
            Optional<Instant> endsAt,
            Optional<Instant> pausedAt,
            Optional<Instant> endedAt) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(program, "program");
            Objects.requireNonNull(student, "student");
            coaches = coaches.stream().distinct().toList();
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(wallet, "wallet");
            Objects.requireNonNull(activatedAt, "activatedAt");
            Objects.requireNonNull(endsAt, "endsAt");
            Objects.requireNonNull(pausedAt, "pausedAt");
            Objects.requireNonNull(endedAt, "endedAt");
        }
    }
}
