package org.duologue.domain.program;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;

/**
 * A coaching programme. It is created whole from a {@link ProgramDraft}; changing it never touches running enrollments
 * or booked sessions, which carry what they need with them.
 */
public final class Program {

    private State state;

    private Program(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Creates a programme. Refused as {@code invalid} with everything that is wrong with the draft. */
    public static Program create(ProgramId id, WorkspaceId workspace, ProgramDraft draft, Instant now) {
        draft.problems(Optional.empty()).refuseIfAny();
        Optional<BookingSettings> booking =
                Optional.of(draft).filter(ProgramDraft::bookingEnabled).map(ProgramDraft::settings);
        return new Program(new State(
                id,
                workspace,
                draft.type(),
                Name.of(draft.name()),
                draft.text(),
                draft.price(),
                draft.bookingEnabled(),
                booking,
                draft.coaches(),
                false,
                now));
    }

    /** The programme that had this state. */
    public static Program restore(State state) {
        return new Program(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /**
     * Changes it to the draft. With booking off in the draft, the booking settings stay as they were (B10) and those of
     * the draft are not looked at. Refused as {@code invalid} with everything that is wrong.
     */
    public void change(ProgramDraft draft) {
        draft.problems(Optional.of(state)).refuseIfAny();
        state = new State(
                state.id,
                state.workspace,
                state.type,
                Name.of(draft.name()),
                draft.text(),
                draft.price(),
                draft.bookingEnabled(),
                draft.bookingEnabled() ? Optional.of(draft.settings()) : state.booking,
                draft.coaches(),
                state.archived,
                state.createdAt);
    }

    /** Closes it for new enrollments. */
    public void archive() {
        state = withArchived(true);
    }

    /** Opens it for enrollments again. */
    public void reopen() {
        state = withArchived(false);
    }

    private State withArchived(boolean archived) {
        return new State(
                state.id,
                state.workspace,
                state.type,
                state.name,
                state.description,
                state.price,
                state.bookingEnabled,
                state.booking,
                state.coaches,
                archived,
                state.createdAt);
    }

    /**
     * The values of a programme.
     *
     * @param price empty: free
     * @param booking present if booking was ever enabled
     */
    public record State(
            ProgramId id,
            WorkspaceId workspace,
            ProgramType type,
            Name name,
            String description,
            Optional<Money> price,
            boolean bookingEnabled,
            Optional<BookingSettings> booking,
            List<MemberId> coaches,
            boolean archived,
            Instant createdAt) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(booking, "booking");
            coaches = List.copyOf(coaches);
            Objects.requireNonNull(createdAt, "createdAt");
            if (bookingEnabled && booking.isEmpty()) {
                throw new IllegalArgumentException("booking is enabled without settings");
            }
        }
    }
}
