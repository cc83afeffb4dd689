package org.duologue.persistence.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.application.scheduling.spi.ExternalCalendarRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendar;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;

/** External calendars on JPA. */
public final class JpaExternalCalendarRepository implements ExternalCalendarRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaExternalCalendarRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<ExternalCalendar> find(ExternalCalendarId id) {
        return entity(id).map(JpaExternalCalendarRepository::restore);
    }

    private Optional<ExternalCalendarEntity> entity(ExternalCalendarId id) {
        return Optional.ofNullable(current.entities().find(ExternalCalendarEntity.class, id.value()));
    }

    private static ExternalCalendar restore(ExternalCalendarEntity row) {
        return ExternalCalendar.restore(row.toState());
    }

    @Override
    public List<ExternalCalendar> ofCoach(MemberId coach) {
        return current.entities()
                .createQuery(
                        "select c from ExternalCalendarEntity c where c.coachId = :coach order by c.addedAt, c.id",
                        ExternalCalendarEntity.class)
                .setParameter("coach", coach.value())
                .getResultStream()
                .map(JpaExternalCalendarRepository::restore)
                .toList();
    }

    @Override
    public void save(ExternalCalendar calendar) {
        ExternalCalendar.State state = calendar.state();
        entity(state.id())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new ExternalCalendarEntity(state)));
    }

    @Override
    public void remove(ExternalCalendarId id) {
        forgetBusy(id);
        entity(id).ifPresent(row -> current.entities().remove(row));
    }

    private void forgetBusy(ExternalCalendarId id) {
        current.entities()
                .createQuery("delete from ExternalBusyEntity b where b.calendarId = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void replaceBusy(ExternalCalendarId id, List<TimeRange> busy) {
        forgetBusy(id);
        for (int i = 0; i < busy.size(); i++) {
            current.entities().persist(new ExternalBusyEntity(id, i, busy.get(i)));
        }
    }

    @Override
    public Map<MemberId, List<TimeRange>> busy(Collection<MemberId> coaches, TimeRange range) {
        if (coaches.isEmpty()) {
            return Map.of();
        }
        InList asked = InList.of("coach", coaches.stream().map(MemberId::value).toList());
        return asked.bind(current.query(
                        "select c.coachId, b from ExternalBusyEntity b, ExternalCalendarEntity c"
                                + " where c.id = b.calendarId and " + asked.has("c.coachId")
                                + " and b.startsAt < :end and b.endsAt > :start"
                                + " order by b.startsAt, b.endsAt",
                        Object[].class))
                .setParameter("start", range.start())
                .setParameter("end", range.end())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new MemberId((UUID) row[0]),
                        Collectors.mapping(row -> ((ExternalBusyEntity) row[1]).toRange(), Collectors.toList())));
    }
}
