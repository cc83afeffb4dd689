package org.duologue.application.authorization;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.duologue.application.enrollment.ApplyRenewal;
import org.duologue.application.enrollment.AskForCredits;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.CreditRequestUseCases;
import org.duologue.application.enrollment.DeclineCreditRequest;
import org.duologue.application.enrollment.GrantCreditRequest;
import org.duologue.application.enrollment.WithdrawCreditRequest;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.people.Actor;

/** How somebody acts upon requests for credits and renewals, in the enrollment of the {@link Scene}. */
final class RequestActs {

    private static final PageRequest PAGE = PageRequest.first(50);

    private final Map<String, BiFunction<Scene, Actor, Object>> acts = new HashMap<>();

    private RequestActs() {
        does(
                "RenewalUseCases.applyRenewal",
                (s, by) -> s.duologue.renewals().applyRenewal(new ApplyRenewal(by, s.it.program())));
        acts.put(
                "RenewalQueries.rollout", (s, by) -> s.duologue.renewalQueries().rollout(by, s.it.program()));
        acts.put(
                "RenewalQueries.affected",
                (s, by) -> s.duologue.renewalQueries().affected(by, s.it.program(), PAGE));
        acts.put("CreditRequestUseCases.ask", (s, by) -> requests(s)
                .ask(new AskForCredits(by, s.it.enrollment(), 2, "")));
        does("CreditRequestUseCases.grant", (s, by) -> requests(s).grant(new GrantCreditRequest(by, asked(s), 1, "")));
        does("CreditRequestUseCases.decline", (s, by) -> requests(s)
                .decline(new DeclineCreditRequest(by, asked(s), "no")));
        does("CreditRequestUseCases.withdraw", (s, by) -> requests(s)
                .withdraw(new WithdrawCreditRequest(by, asked(s))));
        acts.put(
                "CreditRequestQueries.request",
                (s, by) -> s.duologue.creditRequestQueries().request(by, asked(s)));
        acts.put("CreditRequestQueries.requests", (s, by) -> {
            asked(s);
            return s.duologue.creditRequestQueries().requests(by, CreditRequestFilter.ALL, PAGE);
        });
        acts.put(
                "CreditRequestQueries.waiting",
                (s, by) -> s.duologue.creditRequestQueries().waiting(by));
    }

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        Map<String, BiFunction<Scene, Actor, Object>> all = new RequestActs().acts;
        all.putAll(BookingRequestActs.all());
        all.putAll(ChangeRequestActs.all());
        return all;
    }

    private void does(String name, BiConsumer<Scene, Actor> act) {
        acts.put(name, (scene, by) -> {
            act.accept(scene, by);
            return "";
        });
    }

    private static CreditRequestUseCases requests(Scene scene) {
        return scene.duologue.creditRequests();
    }

    private static CreditRequestId asked(Scene scene) {
        return requests(scene).ask(new AskForCredits(scene.it.student(), scene.it.enrollment(), 2, "please"));
    }
}
