package org.duologue.domain.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.shared.TimeRange;

/** The state of a booking after one more change: a version higher, and the change written down. */
final class Successor {

    private final Booking.State before;
    private BookingStatus status;
    private TimeRange time;
    private Optional<Cancellation> cancellation;
    private Optional<NoShowMark> mark;
    private List<Move> moves;

    private Successor(Booking.State before) {
        this.before = before;
        status = before.status();
        time = before.time();
        cancellation = before.cancellation();
        mark = before.mark();
        moves = before.moves();
    }

    static Booking.State cancelled(Booking.State before, Cancellation how) {
        Successor after = new Successor(before);
        after.status = BookingStatus.CANCELLED;
        after.cancellation = Optional.of(how);
        return after.state();
    }

    static Booking.State moved(Booking.State before, Move move) {
        Successor after = new Successor(before);
        after.time = move.to();
        after.moves = new ArrayList<>(before.moves());
        after.moves.add(move);
        return after.state();
    }

    static Booking.State marked(Booking.State before, NoShowMark mark) {
        Successor after = new Successor(before);
        after.status = mark.absent().status();
        after.mark = Optional.of(mark);
        return after.state();
    }

    private Booking.State state() {
        return new Booking.State(
                before.id(),
                before.group(),
                before.workspace(),
                before.enrollment(),
                before.program(),
                before.student(),
                before.coach(),
                before.snapshot(),
                time,
                before.payment(),
                status,
                before.version() + 1,
                before.bookedAt(),
                before.bookedBy(),
                cancellation,
                mark,
                moves);
    }
}
