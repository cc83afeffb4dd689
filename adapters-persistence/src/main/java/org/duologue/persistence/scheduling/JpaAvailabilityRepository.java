package org.duologue.persistence.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;
import org.duologue.persistence.shared.CurrentEntityManager;

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
        return current.entities()
                .createQuery("select a from AvailabilityEntity a where a.coachId in :ids", AvailabilityEntity.class)
                .setParameter(
                        "ids", coaches.stream().map(MemberId::value).distinct().toList())
                .getResultStream()
                .map(JpaAvailabilityRepository::restore)
                .toList();
    }

    @Override
    public Set<MemberId> confirming(Collection<MemberId> coaches) {
        if (coaches.isEmpty()) {
            return Set.of();
        }
        return current.entities()
                .createQuery(
                        "select a.coachId from AvailabilityEntity a where a.coachId in :ids and a.confirming = true",
                        UUID.class)
                .setParameter(
                        "ids", coaches.stream().map(MemberId::value).distinct().toList())
                .getResultStream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
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
