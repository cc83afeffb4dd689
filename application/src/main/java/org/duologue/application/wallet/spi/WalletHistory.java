package org.duologue.application.wallet.spi;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;
import org.duologue.domain.wallet.WalletId;

/** Tells the past of wallets, as it was stored. Each question is one round trip; of a wallet never stored all is 0. */
public interface WalletHistory {

    /** Those entries of a wallet that are asked for, newest first. */
    List<Line> entries(WalletId wallet, Range range);

    /** What was available at the instant, after all that took effect then. */
    int availableAt(WalletId wallet, Instant at);

    /** What ever came into a wallet and went on to others. */
    Turnover turnover(WalletId wallet);

    /**
     * How much of the past is asked for.
     *
     * @param before only entries with a lower seq
     * @param limit the most that are answered, 1 or more
     * @param which of them
     */
    record Range(long before, int limit, Which which) {

        public Range {
            Objects.requireNonNull(which, "which");
            if (limit < 1) {
                throw new IllegalArgumentException("at least one entry: " + limit);
            }
        }

        /** Whatever they are. */
        public Range(long before, int limit) {
            this(before, limit, Which.ALL);
        }
    }

    /**
     * Which entries are asked for.
     *
     * @param kinds those of these kinds, at least one
     * @param from those that took effect then or later
     * @param before those that took effect earlier
     * @param lot those that move credits of the lot of this number
     * @param about those of what was spent on this or held for it
     */
    record Which(
            Set<EntryKind> kinds,
            Optional<Instant> from,
            Optional<Instant> before,
            Optional<Integer> lot,
            Optional<UUID> about) {

        /** Each of them. */
        public static final Which ALL = new Which(
                EnumSet.allOf(EntryKind.class), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Which {
            kinds = Set.copyOf(kinds);
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("at least one kind");
            }
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(lot, "lot");
            Objects.requireNonNull(about, "about");
        }

        /** Those of these kinds that took effect in this time. */
        public static Which of(Set<EntryKind> kinds, Optional<Instant> from, Optional<Instant> before) {
            return new Which(kinds, from, before, ALL.lot(), ALL.about());
        }

        /** All that move credits of a lot. */
        public static Which of(int lot) {
            return new Which(ALL.kinds(), ALL.from(), ALL.before(), Optional.of(lot), ALL.about());
        }

        /** Those of these kinds of what was spent on this or held for it. */
        public static Which of(Set<EntryKind> kinds, UUID about) {
            return new Which(kinds, ALL.from(), ALL.before(), ALL.lot(), Optional.of(about));
        }

        /** Only those of one kind. */
        public Which only(EntryKind kind) {
            return new Which(Set.of(kind), from, before, lot, about);
        }

        /** Whether the entry is one of them. */
        public boolean includes(Entry entry) {
            return kinds.contains(entry.kind())
                    && from.map(at -> !entry.effectiveAt().isBefore(at)).orElse(true)
                    && before.map(at -> entry.effectiveAt().isBefore(at)).orElse(true)
                    && lot.map(number -> number == entry.lot()).orElse(true)
                    && (about.isEmpty() || about.equals(entry.about()));
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
