package org.duologue.persistence.scheduling;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.scheduling.spi.AppointmentRepository;
import org.duologue.application.shared.Cursor;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;
import org.duologue.persistence.shared.JpaPages;

/** Appointments on JPA. */
public final class JpaAppointmentRepository implements AppointmentRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaAppointmentRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return entity(id).map(JpaAppointmentRepository::restore);
    }

    private Optional<AppointmentEntity> entity(AppointmentId id) {
        return current.find(AppointmentEntity.class, AppointmentEntity.FIND, id.value());
    }

    private static Appointment restore(AppointmentEntity row) {
        return Appointment.restore(row.toState());
    }

    @Override
    public List<Appointment> findAll(Collection<AppointmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList asked = InList.of("id", ids.stream().map(AppointmentId::value).toList());
        return asked.bind(query("select a from AppointmentEntity a where " + asked.has("a.id")))
                .getResultStream()
                .map(JpaAppointmentRepository::restore)
                .toList();
    }

    @Override
    public Page<Appointment> page(WorkspaceId workspace, PageRequest page) {
        String after = " and (a.archived > :archived or (a.archived = :archived"
                + " and (a.sortName > :name or (a.sortName = :name and a.id > :id))))";
        TypedQuery<AppointmentEntity> query = query("select a from AppointmentEntity a where a.workspaceId = :workspace"
                        + (page.after().isPresent() ? after : "") + " order by a.archived, a.sortName, a.id")
                .setParameter("workspace", workspace.value());
        page.after().map(cursor -> Cursor.parse(cursor, 3)).ifPresent(key -> query.setParameter(
                        "archived", Boolean.valueOf(key.get(0)))
                .setParameter("name", key.get(1))
                .setParameter("id", JpaPages.uuid(key.get(2))));
        return JpaPages.read(query, page, AppointmentEntity::cursor).map(JpaAppointmentRepository::restore);
    }

    /** The coaches of all appointments found come with one query more, not with one for each. */
    private TypedQuery<AppointmentEntity> query(String jpql) {
        return JpaPages.batched(current.entities().createQuery(jpql, AppointmentEntity.class), "a.coaches");
    }

    @Override
    public void save(Appointment appointment) {
        Appointment.State state = appointment.state();
        entity(state.id())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new AppointmentEntity(state)));
    }

    @Override
    public long revision(AppointmentId id) {
        return entity(id).map(AppointmentEntity::revision).orElse(0L);
    }
}
