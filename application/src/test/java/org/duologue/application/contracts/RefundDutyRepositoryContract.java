package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.PaymentSamples;
import org.duologue.application.testing.Race;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.RefundDuty;
import org.duologue.domain.payment.RefundDutyStatus;
import org.duologue.domain.payment.RefundOutcome;

/** What every {@code RefundDutyRepository} promises. */
public interface RefundDutyRepositoryContract extends PortContract {

    private void store(RefundDuty duty) {
        write(() -> ports().refundDuties().save(duty));
    }

    private Checkout checkout(PaymentSamples samples) {
        Checkout made = samples.newCheckout(samples.enrollment());
        write(() -> ports().checkouts().save(made));
        return made;
    }

    private static List<RefundDuty.State> states(List<RefundDuty> found) {
        return found.stream().map(RefundDuty::state).toList();
    }

    @Property(tries = 20)
    @Label("B8: open or done with in whatever way, a refund duty is found as it was stored")
    default void refundDutiesRoundTrip(@ForAll long seed) {
        PaymentSamples samples = new PaymentSamples(samples(seed));
        RefundDuty made = samples.newDuty(checkout(samples));
        for (int i = 0; i < 2; i++) {
            store(made);
            RefundDuty.State state = made.state();
            assertEquals(
                    Optional.of(state),
                    read(() -> ports().refundDuties().find(state.id()).map(RefundDuty::state)));
            assertEquals(
                    List.of(state), read(() -> states(ports().refundDuties().of(state.checkout()))));
            state.session()
                    .ifPresent(session -> assertEquals(
                            List.of(state),
                            read(() -> states(ports().refundDuties().of(session)))));
            if (i == 0) {
                samples.close(made);
            }
        }
    }

    @Example
    @Label("D6: of four who are done with the same duty at once three lose and run again on what the first left")
    default void refundDutiesConcurrent() {
        PaymentSamples samples = new PaymentSamples(samples(7));
        RefundDuty made = samples.newDuty(checkout(samples));
        store(made);
        Race.Result<Boolean> race = Race.of(4, i -> {
            write(() -> {
                RefundDuty found =
                        ports().refundDuties().find(made.state().id()).orElseThrow();
                found.close(
                        new RefundOutcome.Converted(1 + i),
                        made.state().student(),
                        made.state().since());
                ports().refundDuties().save(found);
            });
            return true;
        });
        assertEquals(1, race.answers().size(), race::toString);
        race.refusals().forEach(refusal -> assertEquals("refund-duty-closed", refusal.code()));
    }

    @Property(tries = 5)
    @Label("pages give each duty of a status once, since last first; those of a checkout come since first first")
    default void refundDutiesPages(@ForAll long seed) {
        CoachingSamples coaching = samples(seed);
        PaymentSamples samples = new PaymentSamples(coaching);
        Checkout about = checkout(samples);
        List<RefundDuty.State> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            RefundDuty made = samples.newDuty(about);
            if (i > 3) {
                samples.close(made);
            }
            store(made);
            all.add(made.state());
        }
        assertPaged(coaching, all, Optional.empty());
        for (RefundDutyStatus status : RefundDutyStatus.values()) {
            assertPaged(coaching, all, Optional.of(status));
        }
        List<RefundDuty.State> found =
                read(() -> states(ports().refundDuties().of(about.state().id())));
        assertEquals(Set.copyOf(all), Set.copyOf(found));
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparing(RefundDuty.State::since))
                        .toList(),
                found);
        assertRefusesBadCursors(
                request -> ports().refundDuties().page(coaching.workspace(), Optional.empty(), request));
    }

    private void assertPaged(CoachingSamples samples, List<RefundDuty.State> all, Optional<RefundDutyStatus> status) {
        List<RefundDuty.State> expected = all.stream()
                .filter(d -> status.map(d.status()::equals).orElse(true))
                .toList();
        List<RefundDuty.State> found = assertPages(expected, request -> ports().refundDuties()
                .page(samples.workspace(), status, request)
                .map(RefundDuty::state));
        Comparator<RefundDuty.State> oldest = Comparator.comparing(RefundDuty.State::since);
        assertEquals(found.stream().sorted(oldest.reversed()).toList(), found);
    }
}
