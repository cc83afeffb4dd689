package org.duologue.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.booking.SlotHoldId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** Held times in memory. */
public final class MemorySlotHolds implements SlotHoldRepository {

    private static final Comparator<SlotHold> IN_ORDER = Comparator.comparing(
                    (SlotHold hold) -> hold.time().start())
            .thenComparing(hold -> hold.id().value().toString());

    private final MemoryTable<SlotHoldId, SlotHold> holds;

    /** In this store. */
    public MemorySlotHolds(MemoryStore store) {
        holds = new MemoryTable<>(store);
    }

    @Override
    public List<SlotHold> of(MemberId student, Instant now) {
        return counting(now)
                .filter(hold -> hold.checkout().isEmpty() && hold.student().equals(student))
                .toList();
    }

    private Stream<SlotHold> counting(Instant now) {
        return holds.all().filter(hold -> hold.countsAt(now)).sorted(IN_ORDER);
    }

    @Override
    public List<SlotHold> around(Collection<MemberId> people, TimeRange range, Instant now) {
        return counting(now)
                .filter(hold -> people.contains(hold.student()) || people.contains(hold.coach()))
                .filter(hold -> hold.time().overlaps(range))
                .toList();
    }

    @Override
    public void replace(EnrollmentId enrollment, List<SlotHold> held) {
        remove(holds.all()
                .filter(hold -> hold.checkout().isEmpty() && hold.enrollment().equals(enrollment))
                .map(SlotHold::id)
                .toList());
        keep(held);
    }

    @Override
    public void keep(List<SlotHold> held) {
        held.forEach(hold -> holds.put(hold.id(), hold));
    }

    @Override
    public void release(CheckoutId checkout) {
        remove(holds.all()
                .filter(hold -> hold.checkout().equals(Optional.of(checkout)))
                .map(SlotHold::id)
                .toList());
    }

    @Override
    public void remove(Collection<SlotHoldId> ids) {
        ids.forEach(holds::remove);
    }

    @Override
    public int clear(Instant now, int most) {
        List<SlotHoldId> over = holds.all()
                .filter(hold -> !hold.countsAt(now))
                .map(SlotHold::id)
                .limit(most)
                .toList();
        remove(over);
        return over.size();
    }
}
