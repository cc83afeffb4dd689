package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.berlin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.payment.CheckoutFilter;
import org.duologue.application.payment.CloseRefundDuty;
import org.duologue.application.payment.GiveUpCheckout;
import org.duologue.application.payment.NotePaid;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Buying;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;

/** How somebody pays for a session of the enrollment of the {@link Scene}, and what follows. */
final class PaymentActs {

    private static final Instant TUESDAY = berlin("2026-01-13T10:00");
    private static final PageRequest PAGE = PageRequest.first(50);

    private PaymentActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        Map<String, BiFunction<Scene, Actor, Object>> acts = new TreeMap<>();
        acts.put(
                "CheckoutUseCases.begin",
                (s, by) -> s.duologue.checkouts().begin(buying(s).beginning(by, TUESDAY)));
        acts.put(
                "CheckoutUseCases.giveUp",
                does((s, by) -> s.duologue.checkouts().giveUp(new GiveUpCheckout(by, begun(s), Optional.empty()))));
        acts.put("CheckoutUseCases.notePaid", does((s, by) -> s.duologue
                .checkouts()
                .notePaid(new NotePaid(by, begun(s), "account 7", Optional.empty()))));
        acts.put(
                "CheckoutQueries.checkout",
                (s, by) -> s.duologue.checkoutQueries().checkout(by, begun(s)));
        acts.put("CheckoutQueries.own", (s, by) -> s.duologue.checkoutQueries().own(by));
        acts.put("CheckoutQueries.open", (s, by) -> s.duologue.checkoutQueries().open(by, s.it.enrollment()));
        acts.put("CheckoutQueries.page", (s, by) -> {
            begun(s);
            return s.duologue.checkoutQueries().page(by, CheckoutFilter.ALL, PAGE);
        });
        acts.put("RefundDutyUseCases.close", does((s, by) -> s.duologue
                .refundDuties()
                .close(new CloseRefundDuty(
                        by,
                        duty(s),
                        new RefundOutcome.Refunded(new PaymentReference("back 7")),
                        Optional.empty(),
                        Optional.empty()))));
        acts.put(
                "RefundDutyQueries.duty",
                (s, by) -> s.duologue.refundDutyQueries().duty(by, duty(s)));
        acts.put(
                "RefundDutyQueries.ofSession",
                (s, by) -> s.duologue.refundDutyQueries().ofSession(by, paid(s)));
        acts.put("RefundDutyQueries.page", (s, by) -> {
            duty(s);
            return s.duologue.refundDutyQueries().page(by, Optional.empty(), PAGE);
        });
        return acts;
    }

    private static BiFunction<Scene, Actor, Object> does(BiConsumer<Scene, Actor> act) {
        return (scene, by) -> {
            act.accept(scene, by);
            return "";
        };
    }

    /** No credits cover a session any more. */
    private static Buying buying(Scene scene) {
        scene.it.deciding(Confirmation.INSTANT, 20);
        return new Buying(scene.it).selling(true, Optional.of(40_00L));
    }

    private static CheckoutId begun(Scene scene) {
        return buying(scene).begin(TUESDAY);
    }

    private static BookingId paid(Scene scene) {
        CheckoutId checkout = begun(scene);
        Buying buying = new Buying(scene.it);
        buying.pay(checkout);
        return buying.view(checkout).sessions().get(0).booking().orElseThrow();
    }

    private static RefundDutyId duty(Scene scene) {
        scene.duologue.bookings().cancel(new CancelSession(scene.it.student(), paid(scene), ""));
        return new Buying(scene.it).duties().get(0).id();
    }
}
