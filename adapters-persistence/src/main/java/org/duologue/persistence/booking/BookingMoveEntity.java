package org.duologue.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.duologue.domain.booking.Move;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;
import org.duologue.persistence.shared.UuidConverter;

/** A row of {@code booking_move}. */
@Embeddable
class BookingMoveEntity {

    @Column(name = "from_start")
    private Instant fromStart;

    @Column(name = "from_end")
    private Instant fromEnd;

    @Column(name = "to_start")
    private Instant toStart;

    @Column(name = "to_end")
    private Instant toEnd;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by")
    @Convert(converter = UuidConverter.class)
    private UUID movedBy;

    /** For JPA. */
    protected BookingMoveEntity() {}

    BookingMoveEntity(Move move) {
        fromStart = move.from().start();
        fromEnd = move.from().end();
        toStart = move.to().start();
        toEnd = move.to().end();
        movedAt = move.at();
        movedBy = move.by().value();
    }

    Move toMove() {
        return new Move(
                new TimeRange(fromStart, fromEnd), new TimeRange(toStart, toEnd), movedAt, new MemberId(movedBy));
    }
}
