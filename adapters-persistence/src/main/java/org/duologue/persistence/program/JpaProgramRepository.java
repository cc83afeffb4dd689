package org.duologue.persistence.program;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;
import org.duologue.persistence.shared.JpaPages;

/** Programmes on JPA. */
public final class JpaProgramRepository implements ProgramRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaProgramRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Program> find(ProgramId id) {
        return entity(id).map(JpaProgramRepository::restore);
    }

    private Optional<ProgramEntity> entity(ProgramId id) {
        return current.find(ProgramEntity.class, ProgramEntity.FIND, id.value());
    }

    private static Program restore(ProgramEntity row) {
        return Program.restore(row.toState());
    }

    @Override
    public List<Program> findAll(Collection<ProgramId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList asked = InList.of("id", ids.stream().map(ProgramId::value).toList());
        return asked.bind(query("select p from ProgramEntity p where " + asked.has("p.id")))
                .getResultStream()
                .map(JpaProgramRepository::restore)
                .toList();
    }

    @Override
    public Page<Program> page(WorkspaceId workspace, PageRequest page) {
        String after =
                page.after().isPresent() ? " and (p.sortName > :name or (p.sortName = :name and p.id > :id))" : "";
        TypedQuery<ProgramEntity> query = query("select p from ProgramEntity p where p.workspaceId = :workspace" + after
                        + " order by p.sortName, p.id")
                .setParameter("workspace", workspace.value());
        page.after().map(cursor -> Cursor.parse(cursor, 2)).ifPresent(key -> query.setParameter("name", key.get(0))
                .setParameter("id", JpaPages.uuid(key.get(1))));
        return JpaPages.read(query, page, ProgramEntity::cursor).map(JpaProgramRepository::restore);
    }

    /** The coaches of all programmes found come with one query more, not with one for each. */
    private TypedQuery<ProgramEntity> query(String jpql) {
        return JpaPages.batched(current.entities().createQuery(jpql, ProgramEntity.class), "p.coaches");
    }

    @Override
    public void save(Program program) {
        Program.State state = program.state();
        entity(state.id()).ifPresentOrElse(row -> row.update(state), () -> current.insert(new ProgramEntity(state)));
    }

    @Override
    public long revision(ProgramId id) {
        return entity(id).map(ProgramEntity::revision).orElse(0L);
    }
}
