package org.duologue.application.authorization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.PoolUseCases;
import org.duologue.application.wallet.SetBalances;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** How somebody acts upon the pool, and upon the balance of the student of the {@link Scene}. */
final class PoolActs {

    private static final PageRequest PAGE = PageRequest.first(50);

    private PoolActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        Map<String, BiFunction<Scene, Actor, Object>> acts = new HashMap<>();
        acts.put("PoolUseCases.creditsBought", (s, by) -> {
            pool(s).creditsBought(new CreditsBought(by, Optional.empty(), 1, "invoice 2"));
            return "";
        });
        acts.put("PoolUseCases.transferCredits", (s, by) -> {
            pool(s).transferCredits(new TransferCredits(by, student(s), Direction.TO_MEMBER, 1, ""));
            return "";
        });
        acts.put("PoolUseCases.setBalances", (s, by) -> {
            pool(s).setBalances(balances(s, by));
            return "";
        });
        acts.put("PoolQueries.pool", (s, by) -> asked(s).pool(by));
        acts.put("PoolQueries.poolStatement", (s, by) -> asked(s).poolStatement(by, PAGE));
        acts.put("PoolQueries.balances", (s, by) -> asked(s).balances(by, PAGE));
        acts.put("PoolQueries.quoteBalances", (s, by) -> asked(s).quoteBalances(balances(s, by)));
        acts.putAll(ofOneMember());
        return acts;
    }

    private static Map<String, BiFunction<Scene, Actor, Object>> ofOneMember() {
        return Map.of(
                "PoolQueries.balance", (s, by) -> asked(s).balance(by, student(s)),
                "PoolQueries.balanceStatement",
                        (s, by) -> asked(s).balanceStatement(by, student(s), StatementFilter.ALL, PAGE),
                "PoolQueries.balanceForecast", (s, by) -> asked(s).balanceForecast(by, student(s)),
                "PoolQueries.explainBalance",
                        (s, by) -> {
                            pool(s).creditsBought(
                                            new CreditsBought(s.it.owner(), Optional.of(student(s)), 1, "invoice 3"));
                            return asked(s).explainBalance(by, student(s), 1);
                        });
    }

    private static PoolUseCases pool(Scene scene) {
        return scene.duologue.pool();
    }

    private static PoolQueries asked(Scene scene) {
        return scene.duologue.poolQueries();
    }

    private static MemberId student(Scene scene) {
        return scene.it.student().member();
    }

    private static SetBalances balances(Scene scene, Actor by) {
        return new SetBalances(by, List.of(student(scene)), 1, "");
    }
}
