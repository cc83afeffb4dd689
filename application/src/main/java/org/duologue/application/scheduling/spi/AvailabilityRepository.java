package org.duologue.application.scheduling.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Availability;

/** Keeps when coaches are available. */
public interface AvailabilityRepository {

    /** The coach's availability; empty if none was ever set. */
    Optional<Availability> find(MemberId coach);

    /** Those of these coaches that were set, in one round trip. */
    List<Availability> findAll(Collection<MemberId> coaches);

    /** Stores a new or changed availability. */
    void save(Availability availability);

    /** How often it was changed; 0 if never set. */
    long revision(MemberId coach);
}
