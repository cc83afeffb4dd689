package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.PaymentSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;

/** What every {@code CheckoutRepository} promises. */
public interface CheckoutRepositoryContract extends PortContract {

    private void store(Checkout checkout) {
        write(() -> ports().checkouts().save(checkout));
    }

    private Optional<Checkout.State> find(CheckoutId id) {
        return read(() -> ports().checkouts().find(id).map(Checkout::state));
    }

    @Property(tries = 20)
    @Label("B7: whatever has become of it, a checkout is found as it was stored, by its id and by its reference")
    default void checkoutsRoundTrip(@ForAll long seed) {
        PaymentSamples samples = new PaymentSamples(samples(seed));
        Checkout made = samples.newCheckout(samples.enrollment());
        store(made);
        CheckoutId id = made.state().id();
        for (int i = 0; i < 4; i++) {
            assertEquals(Optional.of(made.state()), find(id));
            samples.act(made);
            store(made);
        }
        made.opened("ref-" + id.value(), Optional.empty());
        store(made);
        Checkout.State state = made.state();
        assertEquals(Optional.of(state), read(() -> ports().checkouts()
                .find(state.gateway(), state.reference().orElseThrow())
                .map(Checkout::state)));
        assertEquals(Optional.empty(), read(() -> ports().checkouts()
                .find("elsewhere", state.reference().orElseThrow())));
        List<CheckoutId> asked = List.of(id, new CheckoutId(samples.samples().id()));
        assertEquals(List.of(state), read(() -> ports().checkouts().findAll(asked).stream()
                .map(Checkout::state)
                .toList()));
        assertEquals(List.of(), read(() -> ports().checkouts().findAll(List.of())));
    }

    @Example
    @Label("E16: two checkouts cannot be known by the same reference at one gateway, also at the same moment")
    default void checkoutsKnownOnce() {
        PaymentSamples samples = new PaymentSamples(samples(5));
        Enrollment enrollment = samples.enrollment();
        List<Checkout> two = new ArrayList<>();
        while (two.size() < 2) {
            Checkout made = samples.newCheckout(enrollment);
            if (made.state().gateway().equals("invoice")) {
                two.add(made);
                store(made);
            }
        }
        String reference = "same-" + samples.samples().id();
        two.forEach(made -> made.opened(reference, Optional.empty()));
        store(two.get(0));
        assertThrows(RuntimeException.class, () -> store(two.get(1)));
        assertEquals(
                Optional.of(two.get(0).state()),
                read(() -> ports().checkouts().find("invoice", reference).map(Checkout::state)));
    }

    @Example
    @Label("D6: of four who end the same checkout at once three lose and run again on what the first left")
    default void checkoutsConcurrent() {
        PaymentSamples samples = new PaymentSamples(samples(6));
        Checkout made = samples.newCheckout(samples.enrollment());
        store(made);
        Race.Result<Boolean> race = Race.of(4, i -> {
            write(() -> {
                Checkout found = ports().checkouts().find(made.state().id()).orElseThrow();
                found.giveUp(Optional.empty(), made.state().begunAt());
                ports().checkouts().save(found);
            });
            return true;
        });
        assertEquals(1, race.answers().size(), race::toString);
        race.refusals().forEach(refusal -> assertEquals("checkout-closed", refusal.code()));
    }

    @Property(tries = 5)
    @Label("what is open is so by the clock, up to the millisecond; pages give each checkout of a status once")
    default void checkoutsByStatus(@ForAll long seed) {
        CoachingSamples coaching = samples(seed);
        PaymentSamples samples = new PaymentSamples(coaching);
        List<Enrollment> enrollments = List.of(samples.enrollment(), samples.enrollment());
        List<Checkout> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Checkout made = samples.newCheckout(enrollments.get(i % 2));
            if (i > 4) {
                samples.act(made);
            }
            store(made);
            all.add(made);
        }
        List<Instant> instants = List.of(
                all.get(0).state().until().minusMillis(1),
                all.get(0).state().until(),
                all.get(1).state().until().plusMillis(1));
        for (Instant now : instants) {
            enrollments.forEach(enrollment -> assertOpen(all, enrollment, now));
            assertPaged(coaching, all, CheckoutFilter.ALL, now);
            for (CheckoutStatus status : CheckoutStatus.values()) {
                assertPaged(coaching, all, CheckoutFilter.ALL.in(status), now);
            }
        }
        assertRefusesBadCursors(request ->
                ports().checkouts().page(coaching.workspace(), CheckoutFilter.ALL, PaymentSamples.DAY, request));
    }

    @Property(tries = 5)
    @Label("pages give each checkout of a gateway once, of one status and of all, and those of other gateways never")
    default void checkoutsByGateway(@ForAll long seed) {
        CoachingSamples coaching = samples(seed);
        PaymentSamples samples = new PaymentSamples(coaching);
        Enrollment enrollment = samples.enrollment();
        List<Checkout> all = new ArrayList<>();
        while (all.stream().map(c -> c.state().gateway()).distinct().count() < 2 || all.size() < 8) {
            Checkout made = samples.newCheckout(enrollment);
            store(made);
            all.add(made);
        }
        Instant now = all.get(0).state().until();
        assertPaged(coaching, all, CheckoutFilter.ALL.byHand(), now);
        for (CheckoutStatus status : CheckoutStatus.values()) {
            assertPaged(coaching, all, CheckoutFilter.ALL.byHand().in(status), now);
        }
    }

    private void assertOpen(List<Checkout> all, Enrollment enrollment, Instant now) {
        List<Checkout.State> expected = all.stream()
                .filter(c -> c.statusAt(now) == CheckoutStatus.OPEN)
                .map(Checkout::state)
                .filter(c -> c.enrollment().equals(enrollment.state().id()))
                .toList();
        List<Checkout.State> found =
                read(() -> states(ports().checkouts().open(enrollment.state().id(), now)));
        assertEquals(Set.copyOf(expected), Set.copyOf(found));
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparing(Checkout.State::begunAt))
                        .toList(),
                found);
        assertEquals(
                found,
                read(() -> states(ports().checkouts().open(enrollment.state().student(), now))));
    }

    private static List<Checkout.State> states(List<Checkout> found) {
        return found.stream().map(Checkout::state).toList();
    }

    private void assertPaged(CoachingSamples samples, List<Checkout> all, CheckoutFilter filter, Instant now) {
        List<Checkout.State> expected = all.stream()
                .filter(c -> filter.status().map(c.statusAt(now)::equals).orElse(true))
                .filter(c -> filter.gateway().map(c.state().gateway()::equals).orElse(true))
                .map(Checkout::state)
                .toList();
        List<Checkout.State> found = assertPages(expected, request -> ports().checkouts()
                .page(samples.workspace(), filter, now, request)
                .map(Checkout::state));
        Comparator<Checkout.State> oldest = Comparator.comparing(Checkout.State::begunAt);
        assertEquals(found.stream().sorted(oldest.reversed()).toList(), found);
    }
}
