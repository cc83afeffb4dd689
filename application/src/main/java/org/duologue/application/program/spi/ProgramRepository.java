package org.duologue.application.program.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;

/** Keeps programmes. */
public interface ProgramRepository {

    /** The programme of this id. */
    Optional<Program> find(ProgramId id);

    /** The programmes of these ids that exist, in one round trip. */
    List<Program> findAll(Collection<ProgramId> ids);

    /** A page of a workspace's programmes, by name, then id. */
    Page<Program> page(WorkspaceId workspace, PageRequest page);

    /** Stores a new or changed programme. */
    void save(Program program);

    /** How often it was changed. */
    long revision(ProgramId id);
}
