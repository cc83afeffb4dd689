package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.berlin;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.duologue.application.booking.AskForChange;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.ChangeRequestQueries;
import org.duologue.application.booking.ChangeRequestUseCases;
import org.duologue.application.booking.DeclineChangeRequest;
import org.duologue.application.booking.GrantChangeRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.WithdrawChangeRequest;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;

/** How somebody acts upon changes of a session of the {@link Scene}, about whose times the coach decides. */
final class ChangeRequestActs {

    private static final Instant START = berlin("2026-01-09T10:00");
    private static final Instant OTHER = berlin("2026-01-09T14:00");

    private final Map<String, BiFunction<Scene, Actor, Object>> acts = new HashMap<>();

    private ChangeRequestActs() {
        acts.put("ChangeRequestUseCases.ask", (s, by) -> useCases(s).ask(asking(by, session(s))));
        does("ChangeRequestUseCases.grant", (s, by) -> useCases(s).grant(new GrantChangeRequest(by, asked(s), "")));
        does("ChangeRequestUseCases.decline", (s, by) -> useCases(s)
                .decline(new DeclineChangeRequest(by, asked(s), "no")));
        does("ChangeRequestUseCases.withdraw", (s, by) -> useCases(s)
                .withdraw(new WithdrawChangeRequest(by, asked(s))));
        acts.put("ChangeRequestQueries.request", (s, by) -> queries(s).request(by, asked(s)));
        acts.put("ChangeRequestQueries.latest", (s, by) -> queries(s).latest(by, session(s)));
        acts.put("ChangeRequestQueries.requests", (s, by) -> {
            asked(s);
            return queries(s).requests(by, RequestFilter.ALL, PageRequest.first(50));
        });
        acts.put("ChangeRequestQueries.waiting", (s, by) -> queries(s).waiting(by));
        acts.put("ChangeRequestQueries.quoteAsk", (s, by) -> queries(s).quoteAsk(by, asking(by, session(s))));
        acts.put("ChangeRequestQueries.quoteGrant", (s, by) -> queries(s)
                .quoteGrant(by, asked(s), CreditChoice.AS_AGREED));
        acts.put("ChangeRequestQueries.quoteDecline", (s, by) -> queries(s).quoteDecline(by, asked(s)));
        acts.put("ChangeRequestQueries.quoteWithdraw", (s, by) -> queries(s).quoteWithdraw(by, asked(s)));
    }

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return new ChangeRequestActs().acts;
    }

    private void does(String name, BiConsumer<Scene, Actor> act) {
        acts.put(name, (scene, by) -> {
            act.accept(scene, by);
            return "";
        });
    }

    private static ChangeRequestUseCases useCases(Scene scene) {
        return scene.duologue.changeRequests();
    }

    private static ChangeRequestQueries queries(Scene scene) {
        return scene.duologue.changeRequestQueries();
    }

    private static BookingId session(Scene scene) {
        scene.it.deciding(Confirmation.REQUEST, 1);
        BookSessions booking = new BookSessions(
                scene.it.coach(),
                scene.it.enrollment(),
                scene.it.coach().member(),
                scene.it.sessionType(),
                List.of(START));
        return scene.duologue.bookings().book(booking).get(0);
    }

    private static AskForChange asking(Actor by, BookingId session) {
        return new AskForChange(by, session, Optional.of(OTHER), "");
    }

    private static ChangeRequestId asked(Scene scene) {
        return useCases(scene).ask(asking(scene.it.student(), session(scene)));
    }
}
