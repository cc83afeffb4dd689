package org.duologue.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;

/** Checkouts in memory. */
public final class MemoryCheckouts implements CheckoutRepository {

    private static final Comparator<Checkout.State> BY_BEGINNING = Comparator.<Checkout.State, Instant>comparing(
                    Checkout.State::begunAt)
            .thenComparing(c -> c.id().value());

    private final MemoryTable<CheckoutId, Checkout.State> checkouts;

    /** In this store. */
    public MemoryCheckouts(MemoryStore store) {
        checkouts = new MemoryTable<>(store, MemoryCheckouts::place);
    }

    /** What is known by the same name at the same gateway is the same. */
    private static Optional<Object> place(Checkout.State checkout) {
        return checkout.reference().map(reference -> List.of(checkout.gateway(), reference));
    }

    @Override
    public Optional<Checkout> find(CheckoutId id) {
        return checkouts.find(id).map(Checkout::restore);
    }

    @Override
    public List<Checkout> findAll(Collection<CheckoutId> ids) {
        return checkouts.findAll(ids).stream().map(Checkout::restore).toList();
    }

    @Override
    public Optional<Checkout> find(String gateway, String reference) {
        return checkouts
                .all()
                .filter(c -> c.gateway().equals(gateway) && c.reference().equals(Optional.of(reference)))
                .findFirst()
                .map(Checkout::restore);
    }

    @Override
    public List<Checkout> open(MemberId student, Instant now) {
        return open(c -> c.student().equals(student), now);
    }

    @Override
    public List<Checkout> open(EnrollmentId enrollment, Instant now) {
        return open(c -> c.enrollment().equals(enrollment), now);
    }

    private List<Checkout> open(Predicate<Checkout.State> which, Instant now) {
        return inStatus(Optional.of(CheckoutStatus.OPEN), now)
                .filter(which)
                .sorted(BY_BEGINNING)
                .map(Checkout::restore)
                .toList();
    }

    private Stream<Checkout.State> inStatus(Optional<CheckoutStatus> status, Instant now) {
        return checkouts.all().filter(c -> status.map(Checkout.restore(c).statusAt(now)::equals)
                .orElse(true));
    }

    @Override
    public Page<Checkout> page(WorkspaceId workspace, CheckoutFilter filter, Instant now, PageRequest page) {
        return MemoryPages.cut(
                        inStatus(filter.status(), now)
                                .filter(c -> c.workspace().equals(workspace))
                                .filter(c -> filter.gateway()
                                        .map(c.gateway()::equals)
                                        .orElse(true)),
                        BY_BEGINNING.reversed(),
                        c -> c.id().value().toString(),
                        page)
                .map(Checkout::restore);
    }

    @Override
    public void save(Checkout checkout) {
        checkouts.put(checkout.state().id(), checkout.state());
    }
}
