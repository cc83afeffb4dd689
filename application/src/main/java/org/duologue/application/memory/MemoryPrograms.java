package org.duologue.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;

/** Programmes in memory. */
public final class MemoryPrograms implements ProgramRepository {

    private final MemoryTable<ProgramId, Program.State> programs;

    /** In this store. */
    public MemoryPrograms(MemoryStore store) {
        programs = new MemoryTable<>(store);
    }

    @Override
    public Optional<Program> find(ProgramId id) {
        return programs.find(id).map(Program::restore);
    }

    @Override
    public List<Program> findAll(Collection<ProgramId> ids) {
        return programs.findAll(ids).stream().map(Program::restore).toList();
    }

    @Override
    public Page<Program> page(WorkspaceId workspace, PageRequest page) {
        Comparator<Program.State> byName =
                Comparator.comparing(p -> p.name().value().toLowerCase(Locale.ROOT));
        return MemoryPages.cut(
                        programs.all().filter(p -> p.workspace().equals(workspace)),
                        byName.thenComparing(p -> p.id().value()),
                        p -> p.id().value().toString(),
                        page)
                .map(Program::restore);
    }

    @Override
    public void save(Program program) {
        programs.put(program.state().id(), program.state());
    }

    @Override
    public long revision(ProgramId id) {
        return programs.revision(id);
    }
}
