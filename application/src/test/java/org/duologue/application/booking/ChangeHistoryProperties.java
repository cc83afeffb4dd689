package org.duologue.application.booking;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.duologue.application.booking.ChangeModel.Step;
import org.duologue.application.booking.ChangeModel.What;

/** Whatever a student asks, a coach answers or does unasked, in any order, early and late, and with late jobs. */
class ChangeHistoryProperties {

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(5, What.ASK_TO_MOVE),
                Tuple.of(3, What.ASK_TO_CANCEL),
                Tuple.of(4, What.GRANT),
                Tuple.of(1, What.DECLINE),
                Tuple.of(1, What.WITHDRAW),
                Tuple.of(1, What.MOVE),
                Tuple.of(1, What.CANCEL),
                Tuple.of(2, What.TO_AN_EDGE),
                Tuple.of(1, What.JOBS));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 11))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(20);
    }

    @Property(tries = 80)
    @Label("B5, B24, B9: the session, its credits and every request are as a naive model says, whatever happens")
    void histories(@ForAll("histories") List<Step> history) {
        ChangeModel model = new ChangeModel();
        for (Step step : history) {
            model.does(step);
            model.check();
        }
    }
}
