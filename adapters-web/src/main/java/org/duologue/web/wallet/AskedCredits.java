package org.duologue.web.wallet;

import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.EntryExplained;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.ForecastView;
import org.duologue.application.wallet.PoolQueries;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.application.wallet.WalletQueries;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** What is asked about credits, whether they are an enrollment's or a member's own balance. */
public interface AskedCredits {

    /** As of now. */
    WalletView wallet();

    /** The entries that match, newest first. */
    Page<EntryView> statement(StatementFilter filter, PageRequest page);

    /** Where the balance came from, and where it goes. */
    ForecastView forecast();

    /** Why an entry is as it is. */
    EntryExplained explain(long seq);

    /** The credits of an enrollment. */
    static AskedCredits of(WalletQueries asked, Actor by, EnrollmentId enrollment) {
        return new AskedCredits() {
            @Override
            public WalletView wallet() {
                return asked.wallet(by, enrollment);
            }

            @Override
            public Page<EntryView> statement(StatementFilter filter, PageRequest page) {
                return asked.statement(by, enrollment, filter, page);
            }

            @Override
            public ForecastView forecast() {
                return asked.forecast(by, enrollment);
            }

            @Override
            public EntryExplained explain(long seq) {
                return asked.explain(by, enrollment, seq);
            }
        };
    }

    /** A member's balance; {@code not-found} if they never had one. */
    static AskedCredits of(PoolQueries asked, Actor by, MemberId member) {
        return new AskedCredits() {
            @Override
            public WalletView wallet() {
                return asked.balance(by, member).orElseThrow(() -> new Refused(new NotFound("balance")));
            }

            @Override
            public Page<EntryView> statement(StatementFilter filter, PageRequest page) {
                return asked.balanceStatement(by, member, filter, page);
            }

            @Override
            public ForecastView forecast() {
                return asked.balanceForecast(by, member).orElseThrow(() -> new Refused(new NotFound("balance")));
            }

            @Override
            public EntryExplained explain(long seq) {
                return asked.explainBalance(by, member, seq);
            }
        };
    }
}
