package org.duologue.application.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.application.scheduling.spi.AvailabilityRepository;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;

/** Availabilities in memory. */
public final class MemoryAvailabilities implements AvailabilityRepository {

    private final MemoryTable<MemberId, Availability.State> availabilities;

    /** In this store. */
    public MemoryAvailabilities(MemoryStore store) {
        availabilities = new MemoryTable<>(store);
    }

    @Override
    public Optional<Availability> find(MemberId coach) {
        return availabilities.find(coach).map(Availability::restore);
    }

    @Override
    public List<Availability> findAll(Collection<MemberId> coaches) {
        return availabilities.findAll(coaches).stream()
                .map(Availability::restore)
                .toList();
    }

    @Override
    public void save(Availability availability) {
        availabilities.put(availability.state().coach(), availability.state());
    }

    @Override
    public long revision(MemberId coach) {
        return availabilities.revision(coach);
    }
}
