package org.duologue.application.authorization;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.TakeBackCredits;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;

/** How somebody acts upon the credits of the enrollment of the {@link Scene}. */
final class WalletActs {

    private static final PageRequest PAGE = PageRequest.first(50);
    private static final int ASSIGNED = 2;

    private final Map<String, BiFunction<Scene, Actor, Object>> acts = new HashMap<>();

    private WalletActs() {
        does(
                "assignCredits",
                (s, by) -> s.duologue.wallets().assignCredits(new AssignCredits(by, s.it.enrollment(), 1, "")));
        does("takeBackCredits", (s, by) -> {
            assigned(s);
            s.duologue.wallets().takeBackCredits(new TakeBackCredits(by, s.it.enrollment(), ASSIGNED, 1, ""));
        });
        does("changeRenewal", (s, by) -> s.duologue.wallets().changeRenewal(renewal(s, by)));
        asks("wallet", (s, by) -> asked(s).wallet(by, s.it.enrollment()));
        asks("availableAt", (s, by) -> asked(s).availableAt(by, s.it.enrollment(), Instant.EPOCH));
        asks("statement", (s, by) -> asked(s).statement(by, s.it.enrollment(), StatementFilter.ALL, PAGE));
        asks("explain", (s, by) -> asked(s).explain(by, s.it.enrollment(), 1));
        asks("forecast", (s, by) -> asked(s).forecast(by, s.it.enrollment()));
        asks("quoteTakeBack", (s, by) -> {
            assigned(s);
            return asked(s).quoteTakeBack(by, s.it.enrollment(), ASSIGNED);
        });
        asks("quoteRenewal", (s, by) -> asked(s).quoteRenewal(renewal(s, by)));
    }

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return new WalletActs().acts;
    }

    private void does(String name, BiConsumer<Scene, Actor> act) {
        acts.put("WalletUseCases." + name, (scene, by) -> {
            act.accept(scene, by);
            return "";
        });
    }

    private void asks(String name, BiFunction<Scene, Actor, Object> query) {
        acts.put("WalletQueries." + name, query);
    }

    private static WalletQueries asked(Scene scene) {
        return scene.duologue.walletQueries();
    }

    private static void assigned(Scene scene) {
        scene.duologue.wallets().assignCredits(new AssignCredits(scene.it.owner(), scene.it.enrollment(), 3, ""));
    }

    private static ChangeRenewal renewal(Scene scene, Actor by) {
        return new ChangeRenewal(
                by, scene.it.enrollment(), new RenewalSettings(4, Cycle.MONTHLY, new CarryOver.Reset()));
    }
}
