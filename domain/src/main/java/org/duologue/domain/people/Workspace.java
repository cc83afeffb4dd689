package org.duologue.domain.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import org.duologue.domain.shared.Name;

/** One organisation: its name, the zone that renewals follow, the currency of its prices. */
public final class Workspace {

    private State state;

    private Workspace(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Opens a workspace. */
    public static Workspace found(WorkspaceId id, Name name, ZoneId zone, Currency currency, Instant now) {
        return new Workspace(new State(id, name, zone, currency, now));
    }

    /** The workspace that had this state. */
    public static Workspace restore(State state) {
        return new Workspace(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /** Changes its settings; renewals that run keep the zone they began with. */
    public void change(Name name, ZoneId zone, Currency currency) {
        state = new State(state.id, name, zone, currency, state.createdAt);
    }

    /** The values of a workspace. */
    public record State(WorkspaceId id, Name name, ZoneId zone, Currency currency, Instant createdAt) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(createdAt, "createdAt");
        }
    }
}
