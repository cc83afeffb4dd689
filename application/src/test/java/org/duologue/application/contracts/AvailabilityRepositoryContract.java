package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Availability;

/** What every {@code AvailabilityRepository} promises. */
public interface AvailabilityRepositoryContract extends PortContract {

    @Property(tries = 30)
    @Label("L7: hours and days off are found as they were stored, in place of all that was stored before")
    default void availabilitiesRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        MemberId coach = samples.member(Role.COACH);
        assertEquals(Optional.empty(), find(coach));
        assertEquals(0L, revision(coach));
        long revision = 0;
        for (int i = 0; i < 3; i++) {
            Availability set = find(coach).map(Availability::restore).orElseGet(() -> samples.newAvailability(coach));
            Availability.State next = samples.newAvailability(coach).state();
            set.set(next.zone(), next.weekly(), next.overrides());
            set.confirmEverySession(next.confirming());
            set.meetAt(next.place());
            boolean changes = !find(coach).equals(Optional.of(next));
            write(() -> ports().availabilities().save(set));
            assertEquals(Optional.of(next), find(coach));
            assertTrue(!changes || revision(coach) > revision);
            revision = revision(coach);
        }
    }

    private Optional<Availability.State> find(MemberId coach) {
        return read(() -> ports().availabilities().find(coach).map(Availability::state));
    }

    private long revision(MemberId coach) {
        return read(() -> ports().availabilities().revision(coach));
    }

    @Property(tries = 5)
    @Label("of several coaches those are found that have set their hours")
    default void availabilitiesSeveral(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        List<MemberId> coaches = samples.coaches(3);
        List<Availability> set =
                coaches.stream().limit(2).map(samples::newAvailability).toList();
        set.forEach(availability -> write(() -> ports().availabilities().save(availability)));
        Set<Availability.State> found = Set.copyOf(read(() -> ports().availabilities().findAll(coaches).stream()
                .map(Availability::state)
                .toList()));
        assertEquals(Set.copyOf(set.stream().map(Availability::state).toList()), found);
        assertEquals(List.of(), read(() -> ports().availabilities().findAll(List.of())));
    }
}
