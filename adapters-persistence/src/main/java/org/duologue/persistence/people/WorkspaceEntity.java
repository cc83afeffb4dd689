package org.duologue.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.shared.Name;

/** A row of {@code workspace}. */
@Entity
@Table(name = "workspace")
class WorkspaceEntity {

    @Id
    private UUID id;

    @Version
    private long revision;

    private String name;
    private String zone;
    private String currency;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    protected WorkspaceEntity() {}

    WorkspaceEntity(Workspace.State state) {
        id = state.id().value();
        createdAt = state.createdAt();
        update(state);
    }

    final void update(Workspace.State state) {
        name = state.name().value();
        zone = state.zone().getId();
        currency = state.currency().getCurrencyCode();
    }

    Workspace.State toState() {
        return new Workspace.State(
                new WorkspaceId(id), new Name(name), ZoneId.of(zone), Currency.getInstance(currency), createdAt);
    }

    long revision() {
        return revision;
    }
}
