package org.duologue.domain.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Name;

/**
 * A bookable service: who gives it, how long it lasts, what it costs, and which times it asks for. It is set up whole
 * from an {@link AppointmentDraft}.
 */
public final class Appointment {

    private State state;

    private Appointment(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Creates an appointment. Refused as {@code invalid} with everything that is wrong with the draft. */
    public static Appointment create(
            AppointmentId id, WorkspaceId workspace, AppointmentDraft draft, IdSource ids, Instant now) {
        AppointmentTerms terms = DraftReader.read(draft, List.of(), List.of(), ids);
        return new Appointment(new State(id, workspace, terms, false, now));
    }

    /** The appointment that had this state. */
    public static Appointment restore(State state) {
        return new Appointment(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /**
     * Changes it to the draft, for future bookings. A session type that the draft names by its id keeps it, the others
     * are new, and those it does not name are gone. Refused as {@code invalid} with everything that is wrong.
     */
    public void change(AppointmentDraft draft, IdSource ids) {
        AppointmentTerms before = state.terms;
        AppointmentTerms after = DraftReader.read(draft, before.sessionTypes(), before.coaches(), ids);
        state = new State(state.id, state.workspace, after, state.archived, state.createdAt);
    }

    /** Takes it out of use; booked sessions stay. */
    public void archive() {
        state = new State(state.id, state.workspace, state.terms, true, state.createdAt);
    }

    /** Takes it back into use. */
    public void reopen() {
        state = new State(state.id, state.workspace, state.terms, false, state.createdAt);
    }

    /** The session type of this id. */
    public Optional<SessionType> sessionType(SessionTypeId id) {
        return state.terms.sessionType(id);
    }

    /** Whether this coach gives it. */
    public boolean isGivenBy(MemberId coach) {
        return state.terms.coaches().contains(coach);
    }

    /** The values of an appointment. */
    public record State(
            AppointmentId id, WorkspaceId workspace, AppointmentTerms terms, boolean archived, Instant createdAt) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(terms, "terms");
            Objects.requireNonNull(createdAt, "createdAt");
        }

        /** What it is called. */
        public Name name() {
            return terms.name();
        }
    }
}
