package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.application.shared.spi.RecurringJobHandler;
import org.duologue.application.shared.spi.UnitOfWork;

/**
 * Clears held times away that have run out, again and again. Nothing depends on when it runs: a hold is over by the
 * clock.
 */
public final class SlotHoldSweep implements RecurringJobHandler {

    /** The most holds of one unit of work. */
    public static final int SIZE = 500;

    /** How long it rests when there is nothing more to do. */
    public static final Duration REST = Duration.ofHours(1);

    private static final JobKind JOB = new JobKind("slot-hold-sweep");
    private static final String KEY = "all";

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Jobs jobs;
    private final SlotHoldRepository holds;

    /** Over these ports. */
    public SlotHoldSweep(UnitOfWork unitOfWork, InstantSource clock, Jobs jobs, SlotHoldRepository holds) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.holds = Objects.requireNonNull(holds, "holds");
    }

    /** Has the sweeping begin; without effect if it has, so that every start of a program may call it. */
    public void begin() {
        unitOfWork.run(() -> jobs.enqueue(JOB, KEY, "", clock.instant()));
    }

    @Override
    public JobKind kind() {
        return JOB;
    }

    /** All that has run out by now, in batches. */
    @Override
    public void run(String key, String payload) {
        Instant now = clock.instant();
        int cleared = SIZE;
        while (cleared == SIZE) {
            cleared = unitOfWork.run(() -> holds.clear(now, SIZE));
        }
    }

    @Override
    public Optional<Instant> next(String key, String payload) {
        return Optional.of(clock.instant().plus(REST));
    }
}
