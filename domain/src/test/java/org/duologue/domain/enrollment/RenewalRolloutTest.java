package org.duologue.domain.enrollment;

import static org.duologue.domain.enrollment.EnrollmentArbitraries.ACTIVATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.people.PeopleArbitraries;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.WalletId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A renewal on its way to running enrollments")
class RenewalRolloutTest {

    private static final RenewalPolicy POLICY =
            new RenewalPolicy(Cycle.MONTHLY, Credits.of(4), new CarryOver.CarryAll());
    private static final Instant LATER = ACTIVATED.plusSeconds(60);

    private static RenewalRollout begun(long id) {
        return RenewalRollout.begin(
                new RenewalRolloutId(new UUID(0, id)),
                PeopleArbitraries.workspace(),
                new ProgramId(new UUID(0, 2)),
                POLICY,
                PeopleArbitraries.member(1),
                3,
                ACTIVATED);
    }

    @Test
    @DisplayName("it goes from batch to batch, counts each once, and is over after the last")
    void batches() {
        RenewalRollout rollout = begun(1);
        assertTrue(rollout.awaits(0));
        assertFalse(rollout.awaits(1));
        rollout.advance(1, 1, Optional.of("here"), LATER);
        assertFalse(rollout.awaits(0), "C-I1: the same batch again is over");
        assertTrue(rollout.awaits(1));
        assertEquals(Optional.of("here"), rollout.state().after());
        rollout.advance(1, 0, Optional.empty(), LATER);
        assertEquals(2, rollout.state().changed());
        assertEquals(1, rollout.state().passed());
        assertEquals(Optional.of(LATER), rollout.state().finishedAt());
        assertFalse(rollout.awaits(2));
        assertThrows(IllegalStateException.class, () -> rollout.advance(0, 0, Optional.empty(), LATER));
    }

    @Test
    @DisplayName("C-I1: one wallet gets one command however often it is tried, another wallet or rollout another")
    void commands() {
        WalletId wallet = new WalletId(new UUID(0, 9));
        assertEquals(begun(1).commandFor(wallet), begun(1).commandFor(wallet));
        assertNotEquals(begun(1).commandFor(wallet), begun(2).commandFor(wallet));
        assertNotEquals(begun(1).commandFor(wallet), begun(1).commandFor(new WalletId(new UUID(0, 8))));
    }
}
