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
import net.jqwik.api.constraints.IntRange;
import org.duologue.application.booking.Inbox.Step;
import org.duologue.application.booking.Inbox.What;

/** Whatever students ask and a coach answers, in any order and with late jobs. */
class BookingRequestHistoryProperties {

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(5, What.ASK),
                Tuple.of(4, What.CONFIRM),
                Tuple.of(1, What.DECLINE),
                Tuple.of(1, What.WITHDRAW),
                Tuple.of(2, What.BOOK),
                Tuple.of(2, What.MOVE),
                Tuple.of(1, What.CANCEL),
                Tuple.of(1, What.WAIT),
                Tuple.of(1, What.TO_AN_END),
                Tuple.of(1, What.JOBS));
        Arbitrary<List<Integer>> hours = Arbitraries.integers()
                .between(0, 11)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(what, Arbitraries.integers().between(0, 8), hours)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    @Property(tries = 60)
    @Label("E2, B22, B23, B30: credits are held or used exactly for what is open or booked, nothing overlaps, what is"
            + " taken is struck, and each request ends once, at the latest by the clock")
    void histories(@ForAll("histories") List<Step> history, @ForAll @IntRange(min = 1, max = 2) int cost) {
        Inbox inbox = new Inbox(cost);
        for (Step step : history) {
            inbox.does(step);
            inbox.check(cost);
        }
    }
}
