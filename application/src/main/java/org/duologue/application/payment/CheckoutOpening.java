package org.duologue.application.payment;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duologue.application.booking.OpenCheckouts;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.payment.spi.CheckoutPages;
import org.duologue.application.payment.spi.CheckoutRepository;
import org.duologue.application.payment.spi.PaymentGateway;
import org.duologue.application.payment.spi.PaymentGateway.Opened;
import org.duologue.application.payment.spi.PaymentGateway.Order;
import org.duologue.application.payment.spi.PaymentGateway.Unavailable;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.Checkout;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.payment.PaymentRefusal;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Refused;

/** Opens checkouts at the gateway, and closes them there: outside of any unit of work, since it may be far away. */
final class CheckoutOpening {

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final MemberRepository members;
    private final Calendars calendars;
    private final CheckoutRepository checkouts;
    private final OpenCheckouts open;
    private final PaymentGateway gateway;
    private final CheckoutPages pages;

    CheckoutOpening(
            UnitOfWork unitOfWork,
            InstantSource clock,
            MemberRepository members,
            Calendars calendars,
            CheckoutRepository checkouts,
            OpenCheckouts open,
            PaymentGateway gateway,
            CheckoutPages pages) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.members = Objects.requireNonNull(members, "members");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.open = Objects.requireNonNull(open, "open");
        this.gateway = Objects.requireNonNull(gateway, "gateway");
        this.pages = Objects.requireNonNull(pages, "pages");
    }

    /**
     * Sees to it that it can be paid; without effect if it was seen to before. Refused as {@code payment-unavailable}
     * if it cannot be, and given up then.
     */
    void open(CheckoutId id) {
        Optional<Order> order = unitOfWork.run(() -> order(find(id)));
        if (order.isPresent()) {
            opened(order.get());
        }
    }

    private Optional<Order> order(Checkout checkout) {
        Checkout.State state = checkout.state();
        if (state.reference().isPresent() || !state.gateway().equals(gateway.name())) {
            return Optional.empty();
        }
        if (checkout.statusAt(clock.instant()) != CheckoutStatus.OPEN) {
            throw unavailable();
        }
        Member.State payer = members.find(state.student()).orElseThrow().state();
        return Optional.of(new Order(
                state.id(),
                state.each(),
                state.toPay(),
                state.total(),
                state.snapshot().sessionTypeName().value(),
                payer.email(),
                payer.language(),
                state.until(),
                pages.paid(state.id()),
                pages.left(state.id())));
    }

    private void opened(Order order) {
        try {
            Opened opened = gateway.open(order);
            boolean payable = change(order.checkout(), checkout -> checkout.opened(opened.reference(), opened.page()));
            if (!payable) {
                close(gateway.name(), Optional.of(opened.reference()));
            }
        } catch (Unavailable nobodyThere) {
            giveUp(order.checkout());
            throw unavailable();
        }
    }

    private boolean change(CheckoutId id, Consumer<Checkout> act) {
        return unitOfWork.run(() -> {
            Checkout checkout = take(id);
            act.accept(checkout);
            open.save(checkout);
            return checkout.statusAt(clock.instant()) == CheckoutStatus.OPEN;
        });
    }

    private void giveUp(CheckoutId id) {
        unitOfWork.run(() -> {
            Checkout checkout = take(id);
            if (checkout.statusAt(clock.instant()) == CheckoutStatus.OPEN) {
                open.giveUp(Optional.empty(), checkout, clock.instant());
            }
        });
    }

    private Checkout take(CheckoutId id) {
        MemberId student = find(id).state().student();
        calendars.take(List.of(student));
        return find(id);
    }

    private Checkout find(CheckoutId id) {
        return checkouts.find(id).orElseThrow();
    }

    private Refused unavailable() {
        return new Refused(new PaymentRefusal.PaymentUnavailable(gateway.name()));
    }

    /**
     * Sees to it that it cannot be paid any more at this gateway; without effect if that is not the one in use.
     *
     * @return whether something had been paid by then
     */
    boolean close(String at, Optional<String> reference) {
        return at.equals(gateway.name()) && reference.map(gateway::close).orElse(false);
    }

    /** The same, refused as {@code payment-unavailable} where it cannot be seen to. */
    boolean requireClosed(String at, Optional<String> reference) {
        try {
            return close(at, reference);
        } catch (Unavailable nobodyThere) {
            throw unavailable();
        }
    }
}
