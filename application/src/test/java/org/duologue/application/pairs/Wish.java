package org.duologue.application.pairs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;

/** What is expected of a request. */
final class Wish {

    final BookingRequestId id;
    final int cost;
    final Instant until;
    final List<Instant> starts;
    /** Those that nothing has taken since. */
    final List<Instant> left;

    final List<Token> tokens;
    final Set<Feature> met = EnumSet.of(Feature.HOLD);
    private BookingRequestStatus ended = BookingRequestStatus.OPEN;

    Wish(BookingRequestId id, List<Instant> starts, int cost, Instant until, List<Token> tokens) {
        this.id = id;
        this.starts = starts;
        this.left = new ArrayList<>(starts);
        this.cost = cost;
        this.until = until;
        this.tokens = tokens;
    }

    void end(BookingRequestStatus how) {
        ended = how;
    }

    BookingRequestStatus status(Instant now) {
        boolean overdue = ended == BookingRequestStatus.OPEN && !now.isBefore(until);
        return overdue ? BookingRequestStatus.EXPIRED : ended;
    }

    boolean open(Instant now) {
        return status(now) == BookingRequestStatus.OPEN;
    }
}
