package org.duologue.application.memory;

import java.util.Optional;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;

/** Workspaces in memory. */
public final class MemoryWorkspaces implements WorkspaceRepository {

    private final MemoryTable<WorkspaceId, Workspace.State> workspaces;

    /** In this store. */
    public MemoryWorkspaces(MemoryStore store) {
        workspaces = new MemoryTable<>(store);
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return workspaces.find(id).map(Workspace::restore);
    }

    @Override
    public Optional<Workspace> first() {
        return workspaces.all().findFirst().map(Workspace::restore);
    }

    @Override
    public void save(Workspace workspace) {
        workspaces.put(workspace.state().id(), workspace.state());
    }

    @Override
    public long revision(WorkspaceId id) {
        return workspaces.revision(id);
    }
}
