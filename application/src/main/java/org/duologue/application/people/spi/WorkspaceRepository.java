package org.duologue.application.people.spi;

import java.util.Optional;
import org.duologue.domain.people.Workspace;
import org.duologue.domain.people.WorkspaceId;

/** Keeps workspaces. */
public interface WorkspaceRepository {

    /** The workspace of this id. */
    Optional<Workspace> find(WorkspaceId id);

    /** The first workspace of this installation, if there is one. */
    Optional<Workspace> first();

    /** Stores a new or changed workspace. */
    void save(Workspace workspace);

    /** How often it was changed; grows with every save that changed something. */
    long revision(WorkspaceId id);
}
