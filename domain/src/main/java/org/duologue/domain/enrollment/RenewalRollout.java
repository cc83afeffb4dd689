package org.duologue.domain.enrollment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.WalletId;

/**
 * A programme's renewal on its way to the programme's running enrollments, batch by batch. It remembers where it is, so
 * that it can go on after any interruption; a batch counts once.
 */
public final class RenewalRollout {

    private State state;

    private RenewalRollout(State state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Begins, before the first batch.
     *
     * @param policy that every enrollment gets from its next renewal on
     * @param total how many enrollments run now
     */
    public static RenewalRollout begin(
            RenewalRolloutId id,
            WorkspaceId workspace,
            ProgramId program,
            RenewalPolicy policy,
            MemberId by,
            int total,
            Instant now) {
        return new RenewalRollout(
                new State(id, workspace, program, policy, by, total, 0, 0, 0, Optional.empty(), now, Optional.empty()));
    }

    /** The one that had this state. */
    public static RenewalRollout restore(State state) {
        return new RenewalRollout(state);
    }

    /** Its values. */
    public State state() {
        return state;
    }

    /** Whether this batch is the next one; another one is over, or not due. */
    public boolean awaits(int batch) {
        return state.finishedAt.isEmpty() && state.batches == batch;
    }

    /** The command by which a wallet is changed: the same for every attempt. */
    public CommandId commandFor(WalletId wallet) {
        String name = state.id.value() + " " + wallet.value();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Notes a batch that was done.
     *
     * @param changed how many of it were changed
     * @param passed how many were left as they are: they renew like this already, or not at all
     * @param next where the next batch begins; empty: this was the last one
     */
    public void advance(int changed, int passed, Optional<String> next, Instant now) {
        if (state.finishedAt.isPresent()) {
            throw new IllegalStateException("nothing is left to be done");
        }
        state = new State(
                state.id,
                state.workspace,
                state.program,
                state.policy,
                state.by,
                state.total,
                state.changed + changed,
                state.passed + passed,
                state.batches + 1,
                next,
                state.startedAt,
                next.isPresent() ? Optional.empty() : Optional.of(now));
    }

    /**
     * The values of a rollout.
     *
     * @param by who applies the renewal
     * @param total how many enrollments ran at the beginning
     * @param changed how many were changed so far
     * @param passed how many were left as they are so far
     * @param batches how many batches are done
     * @param after where the next batch begins; empty before the first and after the last one
     * @param finishedAt since when it is over
     */
    public record State(
            RenewalRolloutId id,
            WorkspaceId workspace,
            ProgramId program,
            RenewalPolicy policy,
            MemberId by,
            int total,
            int changed,
            int passed,
            int batches,
            Optional<String> after,
            Instant startedAt,
            Optional<Instant> finishedAt) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(program, "program");
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(startedAt, "startedAt");
            Objects.requireNonNull(finishedAt, "finishedAt");
        }
    }
}
