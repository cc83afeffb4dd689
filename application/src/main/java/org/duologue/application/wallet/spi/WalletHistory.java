package org.duologue.application.wallet.spi;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.WalletId;

/** Tells the past of wallets, as it was stored. Each question is one round trip; of a wallet never stored all is 0. */
public interface WalletHistory {

    /** Entries of a wallet, newest first. */
    List<Line> entries(WalletId wallet, Range range);

    /** What was available at the instant, after all that took effect then. */
    int availableAt(WalletId wallet, Instant at);

    /** What ever came into a wallet and went on to others. */
    Turnover turnover(WalletId wallet);

    /**
     * Which entries.
     *
     * @param before only those with a lower seq
     * @param limit the most that are answered, 1 or more
     */
    record Range(long before, int limit) {

        public Range {
            if (limit < 1) {
                throw new IllegalArgumentException("at least one entry: " + limit);
            }
        }
    }

    /**
     * An entry.
     *
     * @param source where the credits of its lot came from; empty if it moves none
     */
    record Line(Entry entry, Optional<LotSource> source) {

        public Line {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Credits that came and went over the whole life of a wallet.
     *
     * @param issued those that came from anywhere but another wallet
     * @param transferredIn those that came from other wallets
     * @param transferredOut those that went to other wallets
     */
    record Turnover(long issued, long transferredIn, long transferredOut) {}
}
