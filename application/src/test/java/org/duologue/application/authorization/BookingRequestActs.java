package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.berlin;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.BookingRequestUseCases;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;

/** How somebody acts upon booking requests in the enrollment of the {@link Scene}, where the coach decides by then. */
final class BookingRequestActs {

    private static final Instant START = berlin("2026-01-09T10:00");

    private final Map<String, BiFunction<Scene, Actor, Object>> acts = new HashMap<>();

    private BookingRequestActs() {
        acts.put("BookingRequestUseCases.request", (s, by) -> useCases(s).request(asking(s, by)));
        acts.put("BookingRequestUseCases.confirm", (s, by) -> useCases(s)
                .confirm(new ConfirmBookingRequest(by, asked(s), START)));
        does("BookingRequestUseCases.decline", (s, by) -> useCases(s)
                .decline(new DeclineBookingRequest(by, asked(s), "no")));
        does("BookingRequestUseCases.withdraw", (s, by) -> useCases(s)
                .withdraw(new WithdrawBookingRequest(by, asked(s))));
        acts.put("BookingRequestQueries.request", (s, by) -> queries(s).request(by, asked(s)));
        acts.put("BookingRequestQueries.requests", (s, by) -> {
            asked(s);
            return queries(s).requests(by, RequestFilter.ALL, PageRequest.first(50));
        });
        acts.put("BookingRequestQueries.waiting", (s, by) -> queries(s).waiting(by));
        acts.put("BookingRequestQueries.quoteRequest", (s, by) -> queries(s).quoteRequest(by, asking(s, by)));
        acts.put("BookingRequestQueries.quoteConfirm", (s, by) -> queries(s)
                .quoteConfirm(by, new ConfirmBookingRequest(by, asked(s), START)));
        acts.put("BookingRequestQueries.quoteDecline", (s, by) -> queries(s).quoteDecline(by, asked(s)));
        acts.put("BookingRequestQueries.quoteWithdraw", (s, by) -> queries(s).quoteWithdraw(by, asked(s)));
    }

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return new BookingRequestActs().acts;
    }

    private void does(String name, BiConsumer<Scene, Actor> act) {
        acts.put(name, (scene, by) -> {
            act.accept(scene, by);
            return "";
        });
    }

    private static BookingRequestUseCases useCases(Scene scene) {
        return scene.duologue.bookingRequests();
    }

    private static BookingRequestQueries queries(Scene scene) {
        return scene.duologue.bookingRequestQueries();
    }

    private static RequestSession asking(Scene scene, Actor by) {
        scene.it.deciding(Confirmation.REQUEST, 1);
        return new RequestSession(
                by, scene.it.enrollment(), scene.it.coach().member(), scene.it.sessionType(), List.of(START));
    }

    private static BookingRequestId asked(Scene scene) {
        return useCases(scene).request(asking(scene, scene.it.student()));
    }
}
