package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** A single credit as a thing, for the naive {@link TokenModel}. */
final class Token {

    /** Where it is. */
    enum Place {
        AVAILABLE,
        HELD,
        USED,
        GONE
    }

    static final Comparator<Token> ORDER = Comparator.comparingInt((Token t) -> t.priority)
            .thenComparing(t -> t.end == null ? Instant.MAX : t.end)
            .thenComparing(t -> t.paid)
            .thenComparing(t -> t.since)
            .thenComparing(t -> t.lot);

    int lot;
    LotSource source;
    boolean paid;
    int priority;
    Instant since;
    Instant end;
    Place place = Place.AVAILABLE;
    UUID owner;
    int turn;

    boolean renewable() {
        return source != LotSource.ADMIN && source != LotSource.PURCHASE && source != LotSource.REISSUE;
    }

    boolean overBy(Instant t) {
        return end != null && end.compareTo(t) <= 0;
    }

    void move(int toLot, LotSource as, Instant at, Instant until) {
        lot = toLot;
        source = as;
        since = at;
        end = until;
    }
}
