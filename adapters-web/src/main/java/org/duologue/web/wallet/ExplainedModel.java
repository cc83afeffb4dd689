package org.duologue.web.wallet;

import java.util.List;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Table;

/**
 * Why an entry is as it is.
 *
 * @param title what it is
 * @param place whose credits they are
 * @param back where the statement is
 * @param sum −1, balance 9 after it
 * @param facts when, who, why, and the session
 * @param lot where its credits came from, in a sentence; empty where nothing moved
 * @param went where all of them are now, as numbers that add up
 * @param payment what paid for the session, what came back to be spent again, and what was forfeited instead
 * @param moves all that moved these credits
 */
public record ExplainedModel(
        String title,
        String place,
        String back,
        String sum,
        List<Fact> facts,
        String lot,
        List<Fact> went,
        List<Fact> payment,
        Table moves) {

    public ExplainedModel {
        facts = List.copyOf(facts);
        went = List.copyOf(went);
        payment = List.copyOf(payment);
    }
}
