package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.enrollment.RenewalRollout;
import org.duologue.domain.enrollment.RenewalRolloutId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.RenewalPolicy;

/** What every {@code RenewalRolloutRepository} promises. */
public interface RenewalRolloutRepositoryContract extends PortContract {

    private void store(RenewalRollout rollout) {
        write(() -> ports().renewalRollouts().save(rollout));
    }

    private Optional<RenewalRollout.State> latest(ProgramId program) {
        return read(() -> ports().renewalRollouts().latest(program).map(RenewalRollout::state));
    }

    private static RenewalRollout begun(CoachingSamples samples, ProgramId program, Instant at) {
        CarryOver upTo = new CarryOver.CarryUpTo(Credits.of(samples.number(9)));
        CarryOver carry = samples.one(new CarryOver.CarryAll(), new CarryOver.Reset(), upTo);
        return RenewalRollout.begin(
                new RenewalRolloutId(samples.id()),
                samples.workspace(),
                program,
                new RenewalPolicy(samples.one(Cycle.values()), Credits.of(samples.number(1_001)), carry),
                samples.member(Role.ADMIN),
                samples.number(500),
                at);
    }

    @Property(tries = 20)
    @Label("L7: a rollout is found as it was stored, before, between and after its batches")
    default void rolloutsRoundTrip(@ForAll long seed) {
        CoachingSamples samples = samples(seed);
        RenewalRollout made = begun(samples, samples.program(), samples.instant());
        for (int batch = 0; batch < 3; batch++) {
            store(made);
            RenewalRolloutId id = made.state().id();
            assertEquals(
                    Optional.of(made.state()),
                    read(() -> ports().renewalRollouts().find(id).map(RenewalRollout::state)));
            Optional<String> next = batch < 2 ? Optional.of("c" + samples.text(60)) : Optional.empty();
            made.advance(samples.number(50), samples.number(50), next, samples.instant());
        }
        store(made);
        assertEquals(Optional.of(made.state()), latest(made.state().program()));
    }

    @Example
    @Label("a second unfinished rollout of a programme fails, also at the same moment; the latest is the last begun")
    default void rolloutsOneRunning() {
        CoachingSamples samples = samples(5);
        ProgramId program = samples.program();
        Instant now = samples.instant();
        Race.Result<RenewalRolloutId> race = Race.of(4, i -> {
            RenewalRollout made = begun(samples(40L + i), program, now);
            store(made);
            return made.state().id();
        });
        assertEquals(1, race.answers().size());
        assertThrows(Refused.class, () -> store(begun(samples, program, now.plusMillis(1))));
        RenewalRollout running = RenewalRollout.restore(latest(program).orElseThrow());
        assertEquals(race.answers().get(0), running.state().id());
        running.advance(1, 0, Optional.empty(), now.plusMillis(1));
        store(running);
        RenewalRollout again = begun(samples, program, now.plusMillis(2));
        store(again);
        assertEquals(Optional.of(again.state()), latest(program));
        assertEquals(Optional.empty(), latest(samples.program()));
    }
}
