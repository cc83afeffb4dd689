package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duologue.application.enrollment.AffectedView;
import org.duologue.application.enrollment.ApplyRenewal;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.RolloutBatches;
import org.duologue.application.enrollment.RolloutView;
import org.duologue.application.enrollment.RolloutView.Progress;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A programme gives something else, and its running enrollments get it only when somebody says so, on any ports. */
public abstract class RolloutStory {

    private static final Instant NEXT = MONDAY.plus(Duration.ofDays(7));

    private World world;
    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 2);
    }

    private void change(int freeSlots, Cycle cycle) {
        ProgramSettings usual = ProgramSettings.usual(
                "Leadership",
                it.appointment(),
                freeSlots,
                cycle,
                List.of(it.coach().member()));
        it.duologue().programs().changeProgram(new ChangeProgram(it.owner(), it.program(), usual, Optional.empty()));
    }

    private void apply() {
        it.duologue().renewals().applyRenewal(new ApplyRenewal(it.coach(), it.program()));
    }

    private Progress progress() {
        return rollout().latest().orElseThrow();
    }

    private RolloutView rollout() {
        return it.duologue().renewalQueries().rollout(it.coach(), it.program());
    }

    private List<AffectedView> affected() {
        return it.duologue()
                .renewalQueries()
                .affected(it.owner(), it.program(), PageRequest.first(50))
                .items();
    }

    @Test
    @DisplayName("2.7, F2: never by itself; previewed for each; applied, it holds from the next renewal of each on")
    void applied() {
        Leadership ended = it.another("Ed");
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), ended.enrollment(), false));
        world.clock().pass(Duration.ofDays(3));
        Leadership later = it.another("Lea");
        Leadership already = it.another("Al");
        change(4, Cycle.MONTHLY);
        RenewalSettings monthly = new RenewalSettings(4, Cycle.MONTHLY, new CarryOver.CarryAll());
        it.duologue().wallets().changeRenewal(new ChangeRenewal(it.owner(), already.enrollment(), monthly));
        assertEquals(3, rollout().running());
        assertPreviewed();
        apply();
        world.runDue();
        assertEquals(
                List.of(3, 2, 1),
                List.of(progress().total(), progress().changed(), progress().passed()));
        assertTrue(progress().finishedAt().isPresent());
        world.clock().set(NEXT);
        assertEquals(6, it.credits());
        assertEquals(2, later.credits());
        world.clock().set(NEXT.plus(Duration.ofDays(7)));
        assertEquals(6, it.credits(), "monthly since");
        assertEquals(6, later.credits());
    }

    /** Lea and Al enrolled in either order at the same moment. */
    private void assertPreviewed() {
        List<AffectedView> affected = affected();
        assertEquals("Stella", affected.get(0).studentName());
        assertEquals(Optional.of(NEXT), affected.get(0).quote().from());
        assertEquals(3, affected.size());
        affected.stream()
                .skip(1)
                .forEach(a -> assertEquals(
                        Optional.of(NEXT.plus(Duration.ofDays(3))), a.quote().from()));
        affected.forEach(
                a -> assertEquals(a.studentName().equals("Al"), a.quote().same(), a.studentName()));
    }

    @Test
    @DisplayName("2.7: what came once begins anew at once, and says so; a second time it changes nothing")
    void oneTime() {
        change(3, Cycle.ONE_TIME);
        apply();
        world.runDue();
        world.clock().set(NEXT);
        assertEquals(5, it.credits(), "3 once more at the boundary, and none after");
        apply();
        world.runDue();
        assertEquals(5, it.credits());
        assertEquals(1, progress().passed());
        change(1, Cycle.WEEKLY);
        AffectedView affected = affected().get(0);
        assertTrue(affected.quote().change().orElseThrow().atOnce());
        assertEquals(Optional.of(NEXT), affected.quote().from());
        apply();
        world.runDue();
        assertEquals(6, it.credits());
    }

    @Test
    @DisplayName("D1: 120 enrollments go in batches; a batch that runs twice has its effect once")
    void batches() {
        List<Leadership> all = new ArrayList<>(List.of(it));
        IntStream.range(1, 2 * RolloutBatches.SIZE + 20).forEach(i -> all.add(it.another("s" + i)));
        change(5, Cycle.WEEKLY);
        apply();
        EnrollmentRefusal.RolloutRunning running = refused(EnrollmentRefusal.RolloutRunning.class, this::apply);
        assertEquals(MONDAY, running.since());
        List<JobHandler> twice =
                it.duologue().jobHandlers().stream().<JobHandler>map(Twice::new).toList();
        int before = 0;
        for (int call = 0; call < 4 && progress().finishedAt().isEmpty(); call++) {
            world.runDue(twice);
            assertTrue(progress().changed() > before, "it goes on");
            before = progress().changed();
        }
        assertEquals(all.size(), progress().changed());
        assertEquals(0, progress().passed());
        assertTrue(progress().finishedAt().isPresent());
        world.clock().set(NEXT);
        all.forEach(student -> assertEquals(7, student.credits()));
    }

    /** At least once means: perhaps twice. */
    private record Twice(JobHandler handler) implements JobHandler {

        @Override
        public JobKind kind() {
            return handler.kind();
        }

        @Override
        public void run(String key, String payload) {
            handler.run(key, payload);
            handler.run(key, payload);
        }
    }
}
