package org.duologue.application.pairs;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.booking.BookingId;

/** What is expected of a session. */
final class Session {

    private static final Duration NOTICE = Duration.ofHours(24);

    final BookingId id;
    final int cost;
    /** Whether it was agreed that the coach decides first (B9). */
    final boolean decided;

    final Set<Feature> met = EnumSet.noneOf(Feature.class);
    Instant start;
    int moves;
    /** How many credits came back, once it is cancelled. */
    Optional<Integer> back = Optional.empty();
    /** Whether they were to come back; what had ended for good did not. */
    boolean refunded;

    Session(BookingId id, Instant start, int cost, boolean decided) {
        this.id = id;
        this.start = start;
        this.cost = cost;
        this.decided = decided;
    }

    Instant deadline() {
        return start.minus(NOTICE);
    }

    boolean cancelled() {
        return back.isPresent();
    }

    boolean ahead(Instant now) {
        return !cancelled() && now.isBefore(start);
    }

    boolean uses() {
        return !refunded;
    }

    /** Notes with what it is paid. */
    Session paidWith(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.own)) {
            met.add(Feature.OWN_BALANCE);
        }
        if (tokens.stream().anyMatch(token -> token.endsBy(start))) {
            met.add(Feature.EXPIRING_LOT);
        }
        return this;
    }
}
