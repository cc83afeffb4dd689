package org.duologue.persistence.people;

import java.util.Optional;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.persistence.shared.CurrentEntityManager;

/** Workspaces on JPA. */
public final class JpaWorkspaceRepository implements WorkspaceRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaWorkspaceRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return entity(id).map(WorkspaceEntity::toState).map(Workspace::restore);
    }

    private Optional<WorkspaceEntity> entity(WorkspaceId id) {
        return Optional.ofNullable(current.entities().find(WorkspaceEntity.class, id.value()));
    }

    @Override
    public Optional<Workspace> first() {
        return current.entities()
                .createQuery("select w from WorkspaceEntity w order by w.createdAt, w.id", WorkspaceEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(WorkspaceEntity::toState)
                .map(Workspace::restore);
    }

    @Override
    public void save(Workspace workspace) {
        Workspace.State state = workspace.state();
        entity(state.id()).ifPresentOrElse(row -> row.update(state), () -> current.insert(new WorkspaceEntity(state)));
    }

    @Override
    public long revision(WorkspaceId id) {
        return entity(id).map(WorkspaceEntity::revision).orElse(0L);
    }
}
