package org.duologue.persistence.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.persistence.shared.CurrentEntityManager;
import org.duologue.persistence.shared.InList;

/** Availabilities on JPA. */
public final class JpaAvailabilityRepository implements AvailabilityRepository {

    private final CurrentEntityManager current;

    /** On the entity manager of the unit of work. */
    public JpaAvailabilityRepository(CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public Optional<Availability> find(MemberId coach) {
        return entity(coach).map(JpaAvailabilityRepository::restore);
    }

    private Optional<AvailabilityEntity> entity(MemberId coach) {
        return Optional.ofNullable(current.entities().find(AvailabilityEntity.class, coach.value()));
    }

    private static Availability restore(AvailabilityEntity row) {
        return Availability.restore(row.toState());
    }

    @Override
    public List<Availability> findAll(Collection<MemberId> coaches) {
        if (coaches.isEmpty()) {
            return List.of();
        }
        InList ids = InList.of("id", coaches.stream().map(MemberId::value).toList());
        String jpql = "select a from AvailabilityEntity a where " + ids.has("a.coachId");
        return ids.bind(current.query(jpql, AvailabilityEntity.class))
                .getResultStream()
                .map(JpaAvailabilityRepository::restore)
                .toList();
    }

    @Override
    public void save(Availability availability) {
        Availability.State state = availability.state();
        entity(state.coach())
                .ifPresentOrElse(row -> row.update(state), () -> current.insert(new AvailabilityEntity(state)));
    }

    @Override
    public long revision(MemberId coach) {
        return entity(coach).map(AvailabilityEntity::revision).orElse(0L);
    }
}
