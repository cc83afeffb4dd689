package org.duologue.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.payment.spi.RefundDutyRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.people.WorkspaceId;

/** Refund duties in memory. */
public final class MemoryRefundDuties implements RefundDutyRepository {

    private static final Comparator<RefundDuty.State> BY_BEGINNING = Comparator.<RefundDuty.State, Instant>comparing(
                    RefundDuty.State::since)
            .thenComparing(d -> d.id().value());

    private final MemoryTable<RefundDutyId, RefundDuty.State> duties;

    /** In this store. */
    public MemoryRefundDuties(MemoryStore store) {
        duties = new MemoryTable<>(store);
    }

    @Override
    public Optional<RefundDuty> find(RefundDutyId id) {
        return duties.find(id).map(RefundDuty::restore);
    }

    @Override
    public List<RefundDuty> of(BookingId session) {
        return inOrder(duties.all().filter(d -> d.session().equals(Optional.of(session))));
    }

    private static List<RefundDuty> inOrder(Stream<RefundDuty.State> found) {
        return found.sorted(BY_BEGINNING).map(RefundDuty::restore).toList();
    }

    @Override
    public List<RefundDuty> of(CheckoutId checkout) {
        return inOrder(duties.all().filter(d -> d.checkout().equals(checkout)));
    }

    @Override
    public Page<RefundDuty> page(WorkspaceId workspace, Optional<RefundDutyStatus> status, PageRequest page) {
        return MemoryPages.cut(
                        duties.all()
                                .filter(d -> d.workspace().equals(workspace))
                                .filter(d -> status.map(d.status()::equals).orElse(true)),
                        BY_BEGINNING.reversed(),
                        d -> d.id().value().toString(),
                        page)
                .map(RefundDuty::restore);
    }

    @Override
    public void save(RefundDuty duty) {
        duties.put(duty.state().id(), duty.state());
    }
}
