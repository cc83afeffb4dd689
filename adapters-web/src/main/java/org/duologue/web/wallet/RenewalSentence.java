package org.duologue.web.wallet;

import java.util.Locale;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.web.view.Reader;

/** Tells how free credits renew: 4 every month, up to 2 unused ones carry over. */
public record RenewalSentence(Reader reader) {

    /** Without a full stop at the end. */
    public String of(RenewalPolicy policy) {
        String cycle = policy.cycle().name().toLowerCase(Locale.ROOT);
        String given =
                reader.text("wallet.renewal." + cycle, "n", policy.amount().amount());
        return policy.cycle() == Cycle.ONE_TIME ? given : given + ", " + carry(policy.carryOver());
    }

    private String carry(CarryOver rule) {
        if (rule instanceof CarryOver.CarryUpTo upTo) {
            return reader.text("wallet.renewal.upTo", "max", upTo.max().amount());
        }
        return reader.text(rule instanceof CarryOver.Reset ? "wallet.renewal.reset" : "wallet.renewal.all");
    }
}
